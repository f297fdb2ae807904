package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrainedModelTest {
    private static TrainedModel model(int... steps) {
        byte[] weights = new byte[1 << Features.BITS];
        for (int i = 0; i < steps.length; i++) {
            weights[i] = (byte) steps[i];
        }
        return new TrainedModel(weights, 0.5f, new int[] {7, -3}, new byte[] {1, 2});
    }

    private static byte[] file(TrainedModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        TrainedModel written = model(3, -4);

        TrainedModel read = TrainedModel.read(new ByteArrayInputStream(file(written)));

        assertThat(read.weights()).isEqualTo(written.weights());
        assertThat(read.step()).isEqualTo(0.5f);
        assertThat(read.words()).containsExactly(7, -3);
        assertThat(read.classes()).containsExactly(1, 2);
    }

    @Test
    void aFileThatBreaksOffOrIsNoneIsRefused() throws IOException {
        byte[] file = file(model(3, -4));
        byte[] half = Arrays.copyOf(file, file.length / 2);
        byte[] changed = file.clone();
        changed[file.length - 1]++;

        for (byte[] broken : new byte[][] {half, changed, {1, 2, 3}, {}}) {
            assertThatIOException().isThrownBy(() -> TrainedModel.read(new ByteArrayInputStream(broken)));
        }
    }

    @Test
    void theVersionChangesWithEveryWeight() throws IOException {
        String version = TrainedModel.version(file(model(3, -4)));

        assertThat(TrainedModel.version(file(model(3, -4)))).isEqualTo(version);
        assertThat(TrainedModel.version(file(model(3, -5)))).isNotEqualTo(version);
        assertThat(QuotationExtractor.version()).isNotEqualTo(version);
    }
}
