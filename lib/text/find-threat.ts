import type { Span } from "../core/draft.ts";
import { isDirect, isKind, isKindWithin, isMeant } from "./is-meant.ts";
import type { Hit, Reading } from "./reading.ts";
import { expresses, neighboursOf } from "./surroundings.ts";

/** Words that threaten, as UTF-16 offsets. */
export interface Threat {
  kind: "violence" | "veiled" | "extortion";
  at: Span[];
  /** Whether they are meant for the reader, or stand in a text so short that nothing else is told. */
  direct: boolean;
}

/** So many words may stand between harm and those whom it is meant for. */
const harmReach = 8;

/**
 * Threats of violence or ruin, calls for harm to a group, and extortion: what was seized and what is to be paid for
 * silence, told anywhere in a mail.
 */
export function findThreats(reading: Reading): Threat[] {
  const extortion = findExtortion(reading);
  return extortion ? [extortion, ...findViolence(reading)] : findViolence(reading);
}

function findViolence(reading: Reading): Threat[] {
  const excused = reading.hits("threat.pass");
  const isExcused = (hit: Hit) => excused.some((pass) => pass.token <= hit.last && pass.last >= hit.token);
  const found: Threat[] = [];
  const add = (kind: Threat["kind"], ...hits: Hit[]) => {
    const at: Span = [Math.min(...hits.map((hit) => hit.at[0])), Math.max(...hits.map((hit) => hit.at[1]))];
    if (!found.some(({ at: [known] }) => known && known[0] <= at[0] && known[1] >= at[1])) {
      found.push({ kind, at: [at], direct: hits.some((hit) => isDirect(reading, hit)) });
    }
  };
  for (const hit of reading.hits("threat.complete")) if (!isExcused(hit) && isMeant(reading, hit)) add("violence", hit);
  for (const hit of reading.hits("threat.strike")) {
    if (!isExcused(hit) && isIntended(reading, hit) && isMeant(reading, hit)) add("violence", hit);
  }
  const groups = reading.hits("harassment.group");
  for (const hit of groups.length > 0 ? reading.hits("threat.harm") : []) {
    const group = groups.find((each) => isAimedAt(reading, hit, each));
    if (!group || isExcused(hit) || !isIntended(reading, hit)) continue;
    if (isKind(reading, hit) || isKindWithin(reading, hit)) continue;
    if (isMeant(reading, hit) && isMeant(reading, group)) add("violence", hit, group);
  }
  for (const hit of groups.length > 0 ? reading.hits("threat.vow") : []) {
    const group = groups.find((each) => isAimedAt(reading, hit, each));
    if (!group || isExcused(hit) || isKind(reading, hit) || isKindWithin(reading, hit)) continue;
    if (isMeant(reading, hit) && isMeant(reading, group)) add("violence", hit, group);
  }
  for (const hit of reading.hits("threat.veiled")) if (isMeant(reading, hit)) add("veiled", hit);
  return found;
}

/** Whether harm may be meant for a group: near it, and not for a thing of theirs ("shoot the women's campaign"). */
function isAimedAt(reading: Reading, hit: Hit, group: Hit): boolean {
  if (group.sentence !== hit.sentence || !reading.near(group, hit, harmReach)) return false;
  return hit.last > group.token || !/^['’]s /.test(reading.text.slice(group.at[1], group.at[1] + possessive));
}

/** So long is the ending of "women's" with the space behind, in UTF-16 units. */
const possessive = 3;

/** Whether the sentence wills, wishes or calls for what it names. */
function isIntended(reading: Reading, hit: Hit): boolean {
  const { before, after } = neighboursOf(reading, hit);
  return (
    expresses("intent", before.slice(0, 12).reverse(), reading.languages) ||
    expresses("intent", after.slice(0, 8), reading.languages)
  );
}

/** Of two claims of power over devices one must be of a crime: whoever was invited has access too. */
const crime =
  /hack|crack|infect|virus|trojan|malware|spyware|keylog|backdoor|exploit|compromis|breach|broke|encrypt|st[eo]le|porn|masturb|malicious/i;

/** So many claims of power over the reader's devices are a threat before a price is named. */
const manyClaims = 3;

/** Two of three: power over the reader, what will be shown or harmed, and the price. */
function findExtortion(reading: Reading): Threat | undefined {
  const prices = reading.hits("threat.ransom");
  const [price] = prices;
  const claims = reading.hits("threat.spied");
  const [claim] = claims;
  const [shown] = reading.hits("threat.exposure");
  if (
    claim &&
    (claims.length >= manyClaims ||
      (shown && claims.length > 1 && claims.some(({ phrase }) => crime.test(phrase))) ||
      (price && (shown || prices.length > 1)))
  ) {
    return extortion(claim, shown, price);
  }
  const near = reading
    .hits("threat.exposure")
    .find((hit) => !isByOthers(reading, hit) && prices.some((each) => Math.abs(each.sentence - hit.sentence) <= 1));
  return near && !claim ? extortion(near, price) : undefined;
}

/** "They leak your data": told of others. */
function isByOthers(reading: Reading, hit: Hit): boolean {
  return expresses("they", neighboursOf(reading, hit).before.slice(0, 3), reading.languages);
}

function extortion(...hits: (Hit | undefined)[]): Threat {
  return { kind: "extortion", direct: true, at: hits.flatMap((hit) => (hit ? [hit.at] : [])) };
}
