// `npm run words`: holds every translation against English and says how much of each there is.
// `npm run words -- de` lists what German lacks; `--release` fails where anything is lacking.
import { parseArgs } from "node:util";
import { spokenLanguages } from "../lib/core/spoken-language.ts";
import { translationInto } from "../lib/i18n/translations.ts";
import { checkWords } from "./check-words.ts";
import { englishWords } from "./english-words.ts";

const { values, positionals: wanted } = parseArgs({
  options: { release: { type: "boolean" } },
  allowPositionals: true,
});
const english = englishWords();
const unknown = wanted.filter((language) => !spokenLanguages.some((each) => each === language));
if (unknown.length > 0)
  console.error(`no such language: ${unknown.join(", ")}; there are ${spokenLanguages.join(", ")}`);
let isWrong = unknown.length > 0;

for (const language of spokenLanguages) {
  if (language === "en" || (wanted.length > 0 && !wanted.includes(language))) continue;
  const { missing, faults } = checkWords(language, await translationInto(language), english);
  isWrong ||= faults.length > 0 || (values.release === true && missing.length > 0);
  if (wanted.length > 0) console.log(missing.join("\n"));
  for (const fault of faults) console.error(fault);
  const done = english.size - missing.length;
  console.log(
    `${language}  ${done} of ${english.size} texts, ${missing.length} in English still, ${faults.length} wrong`,
  );
}
process.exitCode = isWrong ? 1 : 0;
