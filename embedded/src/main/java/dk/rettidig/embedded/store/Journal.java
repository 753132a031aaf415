package dk.rettidig.embedded.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * An append-only file of write commands.
 *
 * <p>After the magic word each record is: length, checksum of the length, checksum of the payload
 * (four bytes each), payload. {@link #append} returns when the operating system has the bytes. They
 * survive the end of the process in any way, kill -9 included, because the page cache belongs to
 * the kernel; they are not forced to the disk one by one, so a power cut may lose the last moments.
 * That is enough for development and evaluation, and what the embedded broker promises too.
 */
final class Journal implements CommandLog, AutoCloseable {

  static final int HEADER = 12;

  private static final ByteBuffer MAGIC =
      ByteBuffer.wrap("RTDGJRN1".getBytes(StandardCharsets.US_ASCII)).asReadOnlyBuffer();

  private final FileChannel channel;
  private final ByteBuf record = Unpooled.buffer(64 * 1024);
  private long size;
  private boolean broken;

  private Journal(FileChannel channel, long size) {
    this.channel = channel;
    this.size = size;
  }

  /**
   * Opens or creates the file, hands over every command in it, and cuts a torn last record off.
   *
   * @throws JournalDamaged when something is wrong that is not a torn last record
   */
  static Journal open(Path file, Consumer<WriteCommand> replay) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      return new Journal(channel, new JournalReader(file, channel, MAGIC).readAll(replay));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public synchronized void append(WriteCommand command) {
    if (broken) {
      throw new JournalNotWritable("it failed before", new IOException("broken"));
    }
    record.clear().writeZero(HEADER);
    command.encodeInto(record);
    JournalReader.seal(record);
    try {
      ByteBuffer bytes = record.nioBuffer();
      long end = size + bytes.remaining();
      while (bytes.hasRemaining()) {
        channel.write(bytes, end - bytes.remaining());
      }
      size = end;
    } catch (IOException e) {
      takeBack();
      throw new JournalNotWritable(String.valueOf(e.getMessage()), e);
    }
  }

  // Half a record must not stay in front of a later whole one.
  private void takeBack() {
    try {
      channel.truncate(size);
    } catch (IOException e) {
      broken = true;
    }
  }

  /** Bytes in the file. */
  synchronized long size() {
    return size;
  }

  /** Forces everything to the disk. */
  synchronized void force() throws IOException {
    channel.force(true);
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel.isOpen()) {
      channel.force(true);
      channel.close();
    }
  }
}
