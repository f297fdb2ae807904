package dev.footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    @TempDir
    Path home;

    @Test
    void theShippedFileHoldsTheDefaults() throws SettingsException {
        Path shipped = Path.of("config", "footnote.yaml");

        Settings fromFile = new SettingsReader(home, Map.of()).read(shipped).settings();
        Settings defaults = new SettingsReader(home, Map.of())
                .read(home.resolve("absent.yaml"))
                .settings();

        assertThat(shipped).exists();
        assertThat(fromFile).isEqualTo(defaults);
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws Exception {
        Path file = write("answers:\n  passages: 5\ndiscord:\n  guild: \"12\"\n");

        Settings settings = new SettingsReader(home, Map.of("FOOTNOTE_ANSWERS_PASSAGES", "7"))
                .read(file)
                .settings();

        assertThat(settings.answers().passages()).isEqualTo(7);
        assertThat(settings.discord().guild()).hasValue("12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    discord: {giuld: 1}             | The setting "discord.giuld" in footnote.yaml is unknown; did you mean "discord.guild"?
                    answers: {passages: many}       | The setting "answers.passages" is "many"; it has to be a whole number from 1 to 50.
                    answers: {abstain-below: 2}     | The setting "answers.abstain-below" is "2"; it has to be a number from 0.0 to 1.0.
                    documents: {max-size: big}      | The setting "documents.max-size" is "big"; it has to be a size such as 16 MB.
                    documents: {max-size: 16 MB more} | The setting "documents.max-size" is "16 MB more"; it has to be a size such as 16 MB.
                    # lists are read item by item
                    discord: {channels: [1, lobby]} | The setting "discord.channels" is "lobby"; it has to be ids of channels with commas between them.
                    web: {port: [1, 2]}             | The setting "web.port" is "1, 2"; it has to be a whole number from 0 to 65535.
                    discord: {channels: [{id: 1}]}  | The setting "discord.channels" in footnote.yaml has more than plain values in its list; write them with commas between them.
                    discord: {enabled: perhaps}     | The setting "discord.enabled" is "perhaps"; it has to be true or false.
                    """)
    void aWrongSettingStopsTheStartWithOneSentence(String yaml, String message) throws IOException {
        Path file = write(yaml);

        assertThatThrownBy(() -> new SettingsReader(home, Map.of()).read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[12, 34]", "\n    - 12\n    - 34", "12, 34", "\"12,34\""})
    void aListOfValuesHasTheFormsOfYamlToo(String channels) throws Exception {
        Path file = write("discord:\n  channels: " + channels + "\n");

        Settings settings = new SettingsReader(home, Map.of()).read(file).settings();

        assertThat(settings.discord().rules().channels()).containsExactlyInAnyOrder("12", "34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "slack:\n  # enabled: false\nweb:\n"})
    void whereNothingIsSetTheDefaultsHold(String yaml) throws Exception {
        Settings defaults = new SettingsReader(home, Map.of())
                .read(home.resolve("absent.yaml"))
                .settings();

        assertThat(new SettingsReader(home, Map.of()).read(write(yaml)).settings())
                .isEqualTo(defaults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '- web'                                       | holds no settings
                    'port 8377'                                   | holds no settings
                    'web: {port: 1}{newline}web: {hosts: a.org}'  | has 'web' twice, again in line 2
                    """)
    void aFileThatWouldBeReadInPartStopsTheStart(String yaml, String reason) throws IOException {
        Path file = write(yaml.replace("{newline}", "\n"));

        assertThatThrownBy(() -> new SettingsReader(home, Map.of()).read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aFileInAnotherEncodingIsToldApartFromOneThatIsForbidden() throws IOException {
        Path file = Files.write(home.resolve("footnote.yaml"), new byte[] {'#', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> new SettingsReader(home, Map.of()).read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("no UTF-8 text");
    }

    @Test
    void anEmptyFileIsNoPassword() throws Exception {
        Path password = Files.writeString(home.resolve("password"), " \n");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        Path file = write("web: {address: 0.0.0.0, password-file: password}");

        assertThatThrownBy(() -> new SettingsReader(home, Map.of()).read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("web.password-file is empty");
    }

    @Test
    void brokenYamlIsToldWithItsLine() throws IOException {
        Path file = write("answers:\n  passages: [1\n");

        assertThatThrownBy(() -> new SettingsReader(home, Map.of()).read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("is no YAML")
                .hasMessageContaining("line");
    }

    @Test
    void aVariableThatNobodyReadsIsPointedOut() throws SettingsException {
        var reading = new SettingsReader(home, Map.of("FOOTNOTE_DISCORD_TOKN", "x", "FOOTNOTE_HOME", "y", "PATH", "z"))
                .read(home.resolve("absent.yaml"));

        assertThat(reading.warnings())
                .containsExactly(
                        "The environment variable FOOTNOTE_DISCORD_TOKN is not read; did you mean FOOTNOTE_DISCORD_TOKEN?");
    }

    @Test
    void aTokenFileThatOthersCanReadIsRefused() throws Exception {
        Path token = Files.writeString(home.resolve("token"), "secret-token\n");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
        Path file = write("discord:\n  token-file: token\n");

        assertThatThrownBy(() -> new SettingsReader(home, Map.of()).read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("chmod 600");

        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
        Settings settings = new SettingsReader(home, Map.of()).read(file).settings();

        assertThat(settings.discord().token()).hasValue(new Settings.Secret("secret-token"));
        assertThat(settings).asString().doesNotContain("secret-token");
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(home.resolve("footnote.yaml"), yaml);
    }
}
