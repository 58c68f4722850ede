import { domainOf } from "../core/draft.ts";
import type { RecipientClass } from "../core/recipient-country.ts";
import { isPersonalDomain } from "./mail-domain.ts";
import { remembered } from "./remembered.ts";

/** Names of mailboxes that belong to nobody in particular, in the languages of the product. */
const sharedMailboxes = new Set(
  "info office contact hello hi mail post sales service support team admin enquiries inquiries general reception marketing press pr hr jobs careers billing accounts accounting finance purchasing procurement orders shop webmaster help kontakt anfrage anfragen buero verwaltung zentrale empfang vertrieb einkauf verkauf bewerbung personal buchhaltung presse contacto ventas compras administracion contatti informazioni vendite acquisti amministrazione segreteria commerciale accueil commercial achats ventes secretariat recrutement informatie verkoop inkoop administratie receptie contato geral vendas comercial biuro sekretariat sprzedaz zakupy poczta kundtjanst forsaljning salg indkob post firmapost postmottak myynti asiakaspalvelu toimisto podatelna obchod prodej kancelar".split(
    " ",
  ),
);

/** Who reads a mailbox, as far as its address tells. Sole traders mostly look like companies. */
export const classOfRecipient: (email: string) => RecipientClass = remembered((email) => {
  const domain = domainOf(email);
  if (isPersonalDomain(domain)) return "consumer";
  if (domain.endsWith(".me.uk") || domain.endsWith(".name")) return "sole";
  const local = email.slice(0, email.lastIndexOf("@")).toLowerCase();
  return sharedMailboxes.has(local.replace(/[._+-].*$/, "")) ? "generic" : "named";
});
