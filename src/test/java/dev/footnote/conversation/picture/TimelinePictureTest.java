package dev.footnote.conversation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.SmallBrief;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelinePictureTest {
    private final TimelinePicture pictures = new TimelinePicture();

    @Test
    void drawsARowForEachEntryOnALightGround(@TempDir Path folder) throws IOException {
        try (SmallBrief brief = new SmallBrief(folder, List.of())) {
            Reply reply = brief.dispatcher().dispatch(new Invocation("timeline", Map.of()));
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(pictures.of(reply).orElseThrow()));
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isGreaterThan(200);
            assertThat(image.getRGB(2, 2) & 0xFF).isGreaterThan(0xF0);
            assertThat(pictures.alternative(reply)).startsWith("A timeline of").contains(" from ", " to ");
        }
    }

    @Test
    void nothingIsDrawnWithoutDates() {
        Reply none = Reply.invalid("no");
        assertThat(pictures.of(none)).isEmpty();
        assertThat(pictures.alternative(none)).isEqualTo("An empty timeline.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-13 | 2023-11-17 | 13 Nov 2023 14 Nov 2023 15 Nov 2023 16 Nov 2023 17 Nov 2023
            2023-01-20 | 2023-09-02 | Feb 2023 Mar 2023 Apr 2023 May 2023 Jun 2023 Jul 2023 Aug 2023 Sep 2023
            2018-03-01 | 2024-06-01 | 2019 2020 2021 2022 2023 2024
            1890-03-01 | 2024-06-01 | 1900 1950 2000
            """)
    void anAxisHasAtMostADozenRoundPlaces(LocalDate first, LocalDate last, String labels) {
        List<TimeAxis.Tick> ticks = new TimeAxis(first, last, 0, 1000).ticks();
        assertThat(String.join(" ", ticks.stream().map(TimeAxis.Tick::label).toList()))
                .isEqualTo(labels);
        assertThat(ticks).isSortedAccordingTo(java.util.Comparator.comparingInt(TimeAxis.Tick::x));
    }

    @Test
    void oneDayHasAnAxisToo() {
        LocalDate day = LocalDate.of(2023, 5, 1);
        assertThat(new TimeAxis(day, day, 10, 20).x(day)).isEqualTo(10);
    }
}
