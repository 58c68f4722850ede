import { type Address, domainOf } from "../core/draft.ts";
import { brandNamed, isBrandHost, keyOf, type NamedBrand } from "./brand.ts";
import { withLatinLook } from "./confusable.ts";
import { domainLabel, registrableDomain } from "./mail-domain.ts";
import { remembered } from "./remembered.ts";

/** A brand that the name of a sender speaks for, though the address is not the brand's. */
export interface SenderBrand extends NamedBrand {
  /** Whether the name says nothing but the brand and what part of it writes. */
  isWhole: boolean;
}

/** So many words of a name can be a brand's: "Banco do Brasil". */
const longestName = 4;

/** Parts of a company, and what else stands beside its name without making it another's. */
const partWords = new Set(
  (
    "support team service services security alert alerts bank banking banco banque app apps notification notifications online " +
    "gov gob gouv hr human resources via billing customer customers care help helpdesk desk info information account accounts center centre billing payment payments no " +
    "reply noreply personal official news newsletter update updates de fr com br pt es nl uk us ca org net io delivery express " +
    "cloud kundenservice kundendienst sicherheit konto equipe equipo servicio servico atencion atendimento suporte soporte " +
    "seguranca seguridad cliente clientes client clients financeiro financeira dos do da das del la le les the of and admin " +
    "administrator department dept group inc ltd gmbh ag sa wallet verification verify access id mail email portal rewards " +
    "reward survey surveys gift shop store prime premium direct mobile web cards card notificacao aviso paket colis encomendas " +
    "entrega entregas versand lieferung livraison pakket bezorging benachrichtigung klantenservice assistance assistenza " +
    "servizio clienti sicurezza operations relations system systems protection antivirus subscription storage backup ticket tickets notice " +
    "notices warning reminder department message messages voice voicemail fax scanner document documents docs secure tax refund office umfrage gewinn gewinnspiel encuesta sondage pesquisa sorteio sondaggio enquete winner winners giveaway voucher your ihre ihr votre su sua seu uw din"
  ).split(" "),
);

/**
 * The brand that the sender's name claims, unless the address is the brand's or the own company's. "Tom from PayPal"
 * is found with `isWhole: false`; "Chase Miller" names a person.
 */
export function senderBrand(from: Address | undefined, ownDomains: readonly string[]): SenderBrand | undefined {
  if (!from?.name) return undefined;
  const claimed = brandIn(from.name);
  if (!claimed) return undefined;
  const host = domainOf(from.email);
  if (isBrandHost(claimed.brand, host)) return undefined;
  return ownDomains.some((own) => host === own || host.endsWith(`.${own}`)) ? undefined : claimed;
}

const domainInName =
  /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){0,2}\.[a-z]{2,12}(?![\p{L}\p{N}@-])/iu;

/**
 * The domain that the sender's name shows, where the address is at another: "contoso.com Security" of
 * `post@fabrikam.net`. A second domain of the same name is none: "acme.io" of `tom@getacme.com`.
 */
export function strangeDomainInName(from: Address | undefined): string | undefined {
  const shown = domainInName.exec(from?.name ?? "")?.[0].toLowerCase();
  if (!from || !shown || registrableDomain(shown) === registrableDomain(domainOf(from.email))) return undefined;
  const [said, real] = [domainLabel(shown), domainLabel(domainOf(from.email))];
  return said.length < 3 || real.includes(said) || said.includes(real) ? undefined : shown;
}

/** The longest name of a brand in a display name. */
const brandIn = remembered((name: string): SenderBrand | undefined => {
  const words = wordsOf(withLatinLook(name));
  const apart = wordsOf(withLatinLook(name).replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "));
  return brandAmong(words) ?? (apart.length > words.length ? brandAmong(apart) : undefined);
});

/** Whether a name is that of no person or company, such as "Account Team" or "Cloud Storage & Backup". */
export const isOfficeName = remembered((name: string): boolean => {
  const words = wordsOf(withLatinLook(name))
    .map(keyOf)
    .filter((word) => word !== "");
  return words.length > 0 && words.every((word) => partWords.has(word) || /^\d+$/.test(word));
});

function brandAmong(words: readonly string[]): SenderBrand | undefined {
  for (let count = Math.min(longestName, words.length); count > 0; count--) {
    for (let first = 0; first + count <= words.length; first++) {
      const named = brandNamed(words.slice(first, first + count).join(" "));
      if (!named) continue;
      const others = [...words.slice(0, first), ...words.slice(first + count)];
      const isWhole = others.every((word) => partWords.has(keyOf(word)) || /^\d+$/.test(word) || word.length === 1);
      // A common word among others is no claim: "Chase Miller", "Target Media".
      if (!isWhole && named.isCommon) continue;
      return { ...named, isWhole };
    }
  }
  return undefined;
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}&+']+/gu)?.slice(0, 12) ?? [];
}
