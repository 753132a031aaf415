package dk.rettidig.embedded.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a journal from its beginning and decides what its end means. */
final class JournalReader {

  private static final Logger LOG = LoggerFactory.getLogger(JournalReader.class);
  private static final int CHUNK = 1024 * 1024;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer magic;

  JournalReader(Path file, FileChannel channel, ByteBuffer magic) {
    this.file = file;
    this.channel = channel;
    this.magic = magic.duplicate();
  }

  /** Hands over every command and answers where the next record goes. */
  long readAll(Consumer<WriteCommand> replay) throws IOException {
    long offset = beginning();
    long next = recordAt(offset, replay);
    while (next > offset) {
      offset = next;
      next = recordAt(offset, replay);
    }
    long tail = channel.size() - offset;
    if (tail > 0) {
      LOG.warn("cut {} bytes of a torn last record off {}", tail, file);
      channel.truncate(offset);
    }
    return offset;
  }

  private long beginning() throws IOException {
    int length = magic.remaining();
    ByteBuffer found = read(0, (int) Math.min(length, channel.size()));
    if (!found.equals(magic.slice(0, found.remaining()))) {
      throw new JournalDamaged(file, 0, "not a journal");
    }
    if (found.remaining() < length) {
      channel.write(magic.duplicate(), 0);
      channel.force(true);
    }
    return length;
  }

  /** The offset behind the record, or the same offset when there is no whole record. */
  private long recordAt(long offset, Consumer<WriteCommand> replay) throws IOException {
    long remaining = channel.size() - offset;
    if (remaining < Journal.HEADER) {
      return offset;
    }
    ByteBuffer header = read(offset, Journal.HEADER);
    int length = header.getInt(0);
    if (header.getInt(4) != crc(header.slice(0, 4))) {
      return zeroesOrDamaged(offset);
    }
    if (remaining < Journal.HEADER + length) {
      return offset;
    }
    ByteBuffer payload = read(offset + Journal.HEADER, length);
    if (header.getInt(8) != crc(payload.duplicate())) {
      throw new JournalDamaged(file, offset, "the content does not match its checksum");
    }
    replay.accept(WriteCommand.decode(Unpooled.wrappedBuffer(payload)));
    return offset + Journal.HEADER + length;
  }

  // After a power cut a file may have grown without its content.
  private long zeroesOrDamaged(long offset) throws IOException {
    for (long at = offset; at < channel.size(); at += CHUNK) {
      ByteBuffer rest = read(at, CHUNK);
      while (rest.hasRemaining()) {
        if (rest.get() != 0) {
          throw new JournalDamaged(file, offset, "the length does not match its checksum");
        }
      }
    }
    return offset;
  }

  private ByteBuffer read(long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {
      // goes on until everything is there
    }
    return bytes.flip();
  }

  /** Fills in the header of a record whose payload starts behind the place kept for it. */
  static void seal(ByteBuf record) {
    int length = record.readableBytes() - Journal.HEADER;
    record.setInt(0, length);
    record.setInt(4, crc(record.nioBuffer(0, 4)));
    record.setInt(8, crc(record.nioBuffer(Journal.HEADER, length)));
  }

  private static int crc(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
