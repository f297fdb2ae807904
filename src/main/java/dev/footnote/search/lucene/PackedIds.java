package dev.footnote.search.lucene;

import dev.footnote.text.DocumentId;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// Document ids in their order, each made when it is asked for: the list of all stays as long as the state that it
/// belongs to, and there may be a million.
final class PackedIds extends AbstractList<DocumentId> implements RandomAccess {
    private final byte[] text;
    private final int[] ends;

    private PackedIds(byte[] text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    /// @param ids in the order that they are to have
    static PackedIds of(List<DocumentId> ids) {
        byte[] text = new byte[64];
        int[] ends = new int[ids.size()];
        int length = 0;
        for (int i = 0; i < ends.length; i++) {
            byte[] id = ids.get(i).value().getBytes(StandardCharsets.UTF_8);
            int end = Math.addExact(length, id.length);
            text = end <= text.length ? text : Arrays.copyOf(text, Math.max(end, text.length + (text.length >> 1)));
            System.arraycopy(id, 0, text, length, id.length);
            length = end;
            ends[i] = length;
        }
        return new PackedIds(Arrays.copyOf(text, length), ends);
    }

    @Override
    public DocumentId get(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new DocumentId(new String(text, start, ends[index] - start, StandardCharsets.UTF_8));
    }

    @Override
    public int size() {
        return ends.length;
    }
}
