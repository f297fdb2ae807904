package dev.footnote.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.files.FilesInfoResponse;
import com.slack.api.model.File;
import dev.footnote.intake.Attachment;
import dev.footnote.intake.FetchedFile;
import dev.footnote.intake.IntakeException;
import dev.footnote.intake.LinkFetcher;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Files of messages, fetched with the bot's token and from Slack itself alone.
final class SlackFiles {
    private final LinkFetcher fetcher;
    private final MethodsClient methods;

    /// @param fetcher has the bot's token for Slack's own servers
    SlackFiles(LinkFetcher fetcher, MethodsClient methods) {
        this.fetcher = fetcher;
        this.methods = methods;
    }

    /// The files of a message, in their order; nothing is fetched yet.
    List<Attachment> of(@Nullable List<File> files) {
        return files == null
                ? List.of()
                : files.stream().<Attachment>map(InSlack::new).toList();
    }

    private final class InSlack implements Attachment {
        private final File file;

        private InSlack(File file) {
            this.file = file;
        }

        @Override
        public String name() {
            return called(file);
        }

        @Override
        public FetchedFile fetch() throws IntakeException {
            File known = isHeldBack(file) ? ask(file) : file;
            if (known.isExternal()) {
                throw new IntakeException("Slack only links to it; add its own link with /brief add");
            }
            if (known.getUrlPrivateDownload() == null) {
                throw new IntakeException("Slack does not give it out any more");
            }
            return fetcher.fetch(
                    known.getUrlPrivateDownload(), called(known), Objects.requireNonNullElse(known.getMimetype(), ""));
        }
    }

    private static String called(File file) {
        if (file.getName() != null && !file.getName().isBlank()) {
            return file.getName();
        }
        return Objects.requireNonNullElse(file.getTitle(), Objects.requireNonNullElse(file.getId(), "file"));
    }

    /// Of a file from another workspace Slack tells at first only that there is one.
    private static boolean isHeldBack(File file) {
        return "check_file_info".equals(file.getFileAccess());
    }

    private File ask(File file) throws IntakeException {
        try {
            FilesInfoResponse told = methods.filesInfo(request -> request.file(file.getId()));
            if (!told.isOk()) {
                throw new IntakeException("Slack does not give it out (%s)".formatted(told.getError()));
            }
            return told.getFile();
        } catch (IntakeException refused) {
            throw refused;
        } catch (IOException | SlackApiException failed) {
            throw new IntakeException("Slack cannot be asked for it; try again");
        }
    }
}
