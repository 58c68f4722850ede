import { fileURLToPath } from "node:url";
import { build } from "vite";

const scripts = new Map<string, Promise<string>>();

/** The script of the lab's page of a webmail in one file, with the packages that it uses; built once a process. */
export function labScript(webmail: "gmail" | "outlook"): Promise<string> {
  const script = scripts.get(webmail) ?? bundle(webmail);
  scripts.set(webmail, script);
  return script;
}

async function bundle(webmail: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`./${webmail}/lab.js`, import.meta.url)),
        formats: ["es"],
        fileName: () => "lab.js",
      },
    },
  });
  const [first] = [output].flat();
  const file = first && "output" in first ? first.output[0] : undefined;
  if (!file) throw new Error(`the lab's page of ${webmail} gave no script`);
  return file.code;
}
