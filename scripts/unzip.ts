import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { inflateRawSync } from "node:zlib";

const endSignature = 0x06054b50;

/**
 * Unpacks a package as the build makes it: files stored or deflated, below 4 GB. Source: PKWARE's APPNOTE 6.3.10, 4.3.
 * @throws where it is no such package, or a file would come to stand outside the folder
 */
export function unzip(file: string, folder: string): void {
  const bytes = readFileSync(file);
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== endSignature) end--;
  if (end < 0) throw new Error(`${file} is no zip`);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = join(folder, bytes.toString("utf8", at + 46, at + 46 + name));
    if (!resolve(path).startsWith(resolve(folder) + sep)) throw new Error(`${file} reaches out of its folder`);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    if (!path.endsWith(sep)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, method === 0 ? data : inflateRawSync(data));
    }
    at += 46 + name + extra + comment;
  }
}
