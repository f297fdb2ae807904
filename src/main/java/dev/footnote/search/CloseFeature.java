package dev.footnote.search;

import java.util.function.ToDoubleFunction;

/// One reason to rank a passage higher or lower that only a close reading shows. Pure.
///
/// @param name names its weight in the weights file
record CloseFeature(String name, ToDoubleFunction<CloseReading> value) {}
