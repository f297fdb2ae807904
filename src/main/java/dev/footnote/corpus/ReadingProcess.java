package dev.footnote.corpus;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Where the risky formats are read: a program of its own that answers requests on standard input, one after the
/// other, and ends with its parent. What cannot be survived (no memory, no end) ends it too; [ChildReader] sees to
/// that.
final class ReadingProcess {
    /// A name and an address.
    private static final int LONGEST_REQUEST = 1 << 16;

    private static final long LOOKING_MILLIS = 500;

    private ReadingProcess() {}

    /// @param arguments the limits: bytes, seconds
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        ClosedNetwork.close();
        endWithParent();
        ReadingLimits limits =
                ReadingLimits.of(Long.parseLong(arguments[0])).within(Duration.ofSeconds(Long.parseLong(arguments[1])));
        DocumentReader formats = new RiskyFormats(limits);
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        ReadingMessages.send(out, new byte[0]);
        while (true) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            ReadingMessages.send(
                    out, answer(formats, ReadingMessages.request(ReadingMessages.receive(in, LONGEST_REQUEST))));
        }
    }

    private static byte[] answer(DocumentReader formats, DocumentFile file) {
        List<RawDocument> documents = new ArrayList<>();
        try {
            formats.read(file, new Gathering(documents));
            return ReadingMessages.answer(documents.getFirst());
        } catch (UnreadableDocumentException useless) {
            return ReadingMessages.refusal(useless.getMessage());
        } catch (IOException unreadable) {
            return ReadingMessages.refusal(DocumentReaders.reason(unreadable));
        }
    }

    /// A parent that was killed closes nothing while a file is being read.
    private static void endWithParent() {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        Thread.ofPlatform().daemon().name("parent").start(() -> {
            while (parent.isAlive()) {
                try {
                    TimeUnit.MILLISECONDS.sleep(LOOKING_MILLIS);
                } catch (InterruptedException asked) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            Runtime.getRuntime().halt(0);
        });
    }

    private record Gathering(List<RawDocument> documents) implements DocumentSink {
        @Override
        public void document(RawDocument document) {
            documents.add(document);
        }

        @Override
        public void skipped(SkippedFile file) {
            throw new IllegalStateException("a file of these formats is one document: " + file);
        }
    }
}
