import { fileURLToPath } from "node:url";
import { build } from "vite";

let script: Promise<string> | undefined;

/** The script of the lab's Outlook page, with the editor and the view library that Outlook uses; built once a process. */
export function outlookScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("./lab.js", import.meta.url)),
        formats: ["es"],
        fileName: () => "outlook.js",
      },
    },
  });
  const [first] = [output].flat();
  const file = first && "output" in first ? first.output[0] : undefined;
  if (!file) throw new Error("the lab's Outlook page gave no script");
  return file.code;
}
