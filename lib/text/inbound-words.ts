/** A person's answer stands at its start; what follows is a signature, or the mail that it answers. */
const longestRead = 800;

/** Lines with which mail programs introduce the mail that is answered, in many languages. */
const introduction =
  /^(?:On|Am|Le|El|Il|Em|Op|W dniu|Dnia|Den|Dne|Dňa|Pe|În|Am|Vào|Pada|Στις|На|В|ב-)[ \u00a0].{5,160}(?:wrote|schrieb|écrit|escribió|scritto|schreef|escreveu|napisał|pisze|skrev|napsal|napísal|kirjoitti|scris|írta|yazdı|пишет|написал|пише|写道|寫道|viết|menulis|έγραψε).{0,20}:?\s*$/iu;
const laterIntroduction =
  /(?:<[^<>\s]{3,80}>|\d{4}).{0,60}(?:wrote|schrieb|écrit|scritto|schreef|escreveu|napisał\(?a?\)?|pisze|skrev|kirjoitti|írta|yazdı|пишет|пише|写道|寫道|のメール)\s*[:：]?\s*$/iu;

/** From here on nothing is the sender's own: an original message, a signature, a block of headers. */
const restIsOld =
  /^(?:-{2,} ?(?:original|forwarded|urspr|message|weiter|mensaje|messaggio|mensagem|oorspronk|reenv|transf|wiadomo)|begin forwarded|_{8,}|-- ?$|(?:from|von|de|da|van|från|fra|od|lähettäjä|от|від|差出人|发件人|寄件者|보낸 사람)\s?[:：] ?\S.{0,200}$)/iu;

/** The words of an answer that its writer wrote: without the quoted mail, its headers and the signature. */
export function ownWordsOf(text: string): string {
  const own: string[] = [];
  let length = 0;
  for (const line of text.slice(0, 4 * longestRead).split(/\r?\n/)) {
    const bare = line.trim();
    if (restIsOld.test(bare) || length > longestRead) break;
    if (bare.startsWith(">") || isIntroduction(bare)) {
      // A quote at the top is answered below it; one below the answer ends it.
      if (!bare.startsWith(">") && own.some((words) => words.trim() !== "")) break;
      continue;
    }
    own.push(line);
    length += line.length + 1;
  }
  return own.join("\n").slice(0, longestRead);
}

function isIntroduction(line: string): boolean {
  return line.length < 300 && (introduction.test(line) || laterIntroduction.test(line));
}
