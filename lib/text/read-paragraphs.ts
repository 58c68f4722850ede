import { ParagraphReading } from "./paragraph-reading.ts";
import { partText } from "./paragraph-store.ts";
import { loadedCount } from "./phrase-book.ts";
import { unitsOf } from "./units.ts";

/** Reads the paragraphs of a text, in its order. Those that were read before are not scanned again. */
export function readParagraphs(text: string): readonly ParagraphReading[] {
  const { spans, paragraphs } = partText(text);
  const languages = loadedCount();
  const readings: ParagraphReading[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    const [start, end] = spans[at] ?? [0, 0];
    if (!paragraph) continue;
    if (!paragraph.reading || paragraph.readWith !== languages) {
      paragraph.reading = new ParagraphReading(paragraph.text, unitsOf(text, start, end));
      paragraph.readWith = languages;
    }
    readings.push(paragraph.reading);
  }
  return readings;
}
