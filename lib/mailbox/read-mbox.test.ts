import { describe, expect, it } from "vitest";
import { NotAMailboxError, readMbox } from "./read-mbox.ts";

const separator = "From MAILER-DAEMON Thu Jan  1 00:00:00 2026\n";

async function bodiesOf(text: string, { chunk = 7, longest = 10_000 } = {}): Promise<string[]> {
  const bodies: string[] = [];
  for await (const { bytes, isTooLong } of readMbox(chunksOf(text, chunk), longest)) {
    bodies.push(isTooLong ? "too long" : new TextDecoder().decode(bytes));
  }
  return bodies;
}

async function* chunksOf(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe("a mailbox", () => {
  it("gives its mails one by one, wherever the chunks of the stream end", async () => {
    const mailbox = `${separator}Subject: a\n\nA\n\n${separator}Subject: b\n\nB\n`;
    for (const chunk of [1, 2, 3, 50, 1000]) {
      expect(await bodiesOf(mailbox, { chunk })).toEqual(["Subject: a\n\nA\n\n", "Subject: b\n\nB\n"]);
    }
  });

  it("takes one > off an escaped From line", async () => {
    const mailbox = `${separator}Subject: a\n\n>From here on\n>>From there on\n> From nowhere\n`;
    expect(await bodiesOf(mailbox)).toEqual(["Subject: a\n\nFrom here on\n>From there on\n> From nowhere\n"]);
  });

  it("does not split a mail at a sentence that begins with From", async () => {
    const mail = "Subject: a\n\nHello\n\nFrom my point of view, 10:30 suits us.\n";
    expect(await bodiesOf(separator + mail)).toEqual([mail]);
  });

  it("knows separators without an empty line before them, and Thunderbird's without a sender", async () => {
    const mailbox = `${separator}Subject: a\n\nA\n${separator}Subject: b\n\nB\n\nFrom \nSubject: c\n\nC\n`;
    expect(await bodiesOf(mailbox)).toHaveLength(3);
  });

  it("may begin with a byte order mark and end its lines in CRLF", async () => {
    const mailbox = `\ufeff${separator}Subject: a\n\nA\n\n${separator}Subject: b\n\n>From B\n`.replaceAll("\n", "\r\n");
    expect(await bodiesOf(mailbox)).toEqual(["Subject: a\r\n\r\nA\r\n\r\n", "Subject: b\r\n\r\nFrom B\r\n"]);
  });

  it("passes over a mail that is too long and goes on behind it", async () => {
    const mailbox = `${separator}${"x".repeat(99)}\n${"y".repeat(99)}\n\n${separator}Subject: b\n`;
    expect(await bodiesOf(mailbox, { longest: 120 })).toEqual(["too long", "Subject: b\n"]);
  });

  it("refuses a file that begins like something else", async () => {
    await expect(bodiesOf("Subject: a\n\nHello\n")).rejects.toThrow(NotAMailboxError);
  });

  it("is never held whole: a mail is handed on before the next one is asked for", async () => {
    let made = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        made++;
        yield Buffer.from(`${separator}Subject: ${made}\n\n${"words ".repeat(1000)}\n\n`);
      }
    }
    let read = 0;
    let furthestAhead = 0;
    for await (const { bytes } of readMbox(endless(), 1e6)) {
      read++;
      furthestAhead = Math.max(furthestAhead, made - read);
      expect(bytes.length).toBeLessThan(10_000);
      if (read === 30_000) break; // 180 MB
    }
    expect(read).toBe(30_000);
    expect(furthestAhead).toBeLessThanOrEqual(1);
  });
});
