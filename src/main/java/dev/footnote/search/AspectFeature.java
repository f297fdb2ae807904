package dev.footnote.search;

import java.util.function.ToDoubleFunction;

/// One reason why a passage may be the evidence for one aspect of a question, or not. Pure.
///
/// @param name names its weight in the weights file
record AspectFeature(String name, ToDoubleFunction<AspectReading> value) {}
