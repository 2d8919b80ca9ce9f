package io.kijun.spreadsheet.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A form that is written once, with the values of all its formulas, and then filled many times:
 * only the cells that differ are written anew, which takes a hundredth of the time.
 */
public final class FormTemplate {

  /** Stands in a footer for what each filled form has there. */
  public static final String FOOTER = "\uE000";

  /** The beginning of what ZIP files know as time: a form does not depend on the day. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private record WrittenPart(String name, List<FormPiece> pieces) {}

  private final List<WrittenPart> parts;

  /** Written last: only then it is known which there are. */
  private final FormTextsPiece texts;

  private FormTemplate(List<WrittenPart> parts, FormTextsPiece texts) {
    this.parts = parts;
    this.texts = texts;
  }

  /**
   * Writes a form.
   *
   * @param open the cells that can be filled
   * @throws IllegalArgumentException where the form has no such cell
   */
  public static FormTemplate of(FormBook form, Collection<FormPlace> open) {
    List<WrittenPart> parts = new ArrayList<>();
    FormTextsPiece texts = null;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(FormWriter.write(form)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().equals(FormTextsPiece.PART)) {
          texts = FormTextsPiece.of(xml);
        } else {
          parts.add(
              new WrittenPart(
                  entry.getName(), FormPiece.of(xml, addresses(entry.getName(), form, open))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FormTemplate(List.copyOf(parts), Objects.requireNonNull(texts));
  }

  private static List<FormPlace> addresses(String part, FormBook form, Collection<FormPlace> open) {
    for (int i = 0; i < form.sheets().size(); i++) {
      if (part.equals("xl/worksheets/sheet" + (i + 1) + ".xml")) {
        String sheet = form.sheets().get(i).name();
        return open.stream().filter(place -> place.sheet().equals(sheet)).toList();
      }
    }
    return List.of();
  }

  /**
   * The bytes of an .xlsx file.
   *
   * @param values what is in open cells; a cell with a formula keeps it and has this as its value
   * @param footer what stands in the middle below each printed page
   */
  public byte[] filled(Map<FormPlace, FormValue> values, String footer) {
    FormFilling filling = new FormFilling(values, footer, texts.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (WrittenPart part : parts) {
        write(zip, part.name(), part.pieces(), filling);
      }
      write(zip, FormTextsPiece.PART, List.of(texts), filling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(
      ZipOutputStream zip, String name, List<FormPiece> pieces, FormFilling filling)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    for (FormPiece piece : pieces) {
      zip.write(piece.bytes(filling));
    }
  }
}
