import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { isCommercial } from "./commercial-purpose.ts";
import { findCompany } from "./find-company.ts";
import { findReason } from "./find-reason.ts";
import { endOfGreeting } from "./greeting.ts";
import { languageOf } from "./language.ts";
import { readingOf } from "./reading.ts";

/** A pitch that keeps the duties: greeting, reason, company, gain for the reader; each in its own paragraph. */
const pitches: Readonly<Record<string, string>> = {
  de: "Guten Tag Frau Koch,\n\nich schreibe Ihnen, weil Sie bei Globex den Einkauf leiten.\n\nMein Name ist Tom Berg von Northwind. Wir helfen Werken, Kosten für Pumpen zu senken, damit Sie weniger Ausfälle haben. Hätten Sie 15 Minuten für ein Gespräch?\n\nMit freundlichen Grüßen\nTom Berg",
  fr: "Bonjour Madame,\n\nje vous écris parce que vous dirigez les achats chez Globex.\n\nJe m'appelle Tom Berg de Northwind. Nous aidons les usines à réduire les coûts de leurs pompes pour que vous ayez moins de pannes. Auriez-vous quinze minutes pour un appel ?\n\nCordialement\nTom Berg",
  es: "Hola Ana:\n\nle escribo porque dirige las compras en Globex.\n\nMe llamo Tom Berg de Northwind. Ayudamos a las fábricas a reducir los costes de sus bombas para que usted tenga menos averías. ¿Tendría quince minutos para una llamada?\n\nUn saludo\nTom Berg",
  it: "Buongiorno Anna,\n\nle scrivo perché dirige gli acquisti in Globex.\n\nMi chiamo Tom Berg di Northwind. Aiutiamo gli stabilimenti a ridurre i costi delle pompe, così che lei abbia meno guasti. Avrebbe quindici minuti per una chiamata?\n\nCordiali saluti\nTom Berg",
  nl: "Beste Anna,\n\nik schrijf u omdat u bij Globex de inkoop leidt.\n\nMijn naam is Tom Berg van Northwind. Wij helpen fabrieken om kosten van pompen te verlagen, zodat u minder storingen heeft. Heeft u vijftien minuten voor een gesprek?\n\nMet vriendelijke groet\nTom Berg",
  pt: "Olá Ana,\n\nescrevo porque dirige as compras na Globex.\n\nChamo-me Tom Berg da Northwind. Ajudamos as fábricas a reduzir os custos das bombas para que você tenha menos avarias. Teria quinze minutos para uma chamada?\n\nCom os melhores cumprimentos\nTom Berg",
  pl: "Dzień dobry,\n\npiszę, ponieważ kieruje Pani zakupami w Globex.\n\nNazywam się Tom Berg z Northwind. Pomagamy zakładom obniżyć koszty pomp, aby mieli Państwo mniej awarii. Czy znajdzie Pani piętnaście minut na rozmowę?\n\nZ poważaniem\nTom Berg",
  sv: "Hej Anna,\n\njag skriver till dig eftersom du leder inköp på Globex.\n\nJag heter Tom Berg från Northwind. Vi hjälper företag att minska kostnader för pumpar, så att ni får färre stopp. Har du tid för ett kort samtal på torsdag?\n\nVänliga hälsningar\nTom Berg",
  da: "Hej Anna,\n\njeg skriver til dig, fordi du leder indkøb hos Globex.\n\nJeg hedder Tom Berg fra Northwind. Vi hjælper virksomheder med at sænke omkostninger til pumper, så I får færre stop. Har du tid til en kort samtale på torsdag?\n\nVenlig hilsen\nTom Berg",
  no: "Hei Anna,\n\njeg skriver til deg fordi du leder innkjøp hos Globex.\n\nJeg heter Tom Berg fra Northwind. Vi hjelper bedrifter med å senke kostnader til pumper, slik at dere får færre stopp. Har du tid til en kort samtale på torsdag?\n\nVennlig hilsen\nTom Berg",
  fi: "Hei Anna,\n\notan teihin yhteyttä, koska johdatte hankintoja Globexilla.\n\nNimeni on Tom Berg yrityksestä Northwind. Autamme yrityksiä vähentämään pumppujen kustannuksia, jotta teillä on vähemmän seisokkeja. Olisiko teillä aikaa lyhyelle puhelulle torstaina?\n\nYstävällisin terveisin\nTom Berg",
  cs: "Dobrý den,\n\npíšu vám, protože v Globexu vedete nákup.\n\nJmenuji se Tom Berg z Northwind. Pomáháme firmám snížit náklady na čerpadla, abyste měli méně odstávek. Našla byste čas na krátký hovor ve čtvrtek?\n\nS pozdravem\nTom Berg",
};

/** Paragraphs of the sender about the sender, which give neither a reason nor a gain. */
const boasts: Readonly<Record<string, string>> = {
  de: "Guten Tag Frau Koch,\n\nNorthwind ist ein Hersteller aus Kassel mit vierzig Jahren Geschichte. Unsere Gründer haben viele Preise gewonnen und mehrere Bücher über die Geschichte der Pumpe geschrieben.",
  fr: "Bonjour Madame,\n\nNorthwind est un fabricant de Nantes qui existe depuis quarante ans. Nos fondateurs ont remporté de nombreux prix et écrit plusieurs livres sur l'histoire de la pompe.",
  es: "Hola Ana:\n\nNorthwind es un fabricante de Sevilla con cuarenta años de historia. Nuestros fundadores han ganado muchos premios y han escrito varios libros sobre la historia de la bomba.",
  it: "Buongiorno Anna,\n\nNorthwind è un produttore di Bari con quarant'anni di storia. I nostri fondatori hanno vinto molti premi e scritto diversi libri sulla storia della pompa.",
  nl: "Beste Anna,\n\nNorthwind is een fabrikant uit Breda met veertig jaar geschiedenis. Onze oprichters hebben veel prijzen gewonnen en meerdere boeken geschreven over de geschiedenis van de pomp.",
  pt: "Olá Ana,\n\na Northwind é um fabricante de Faro com quarenta anos de história. Os nossos fundadores ganharam muitos prémios e escreveram vários livros sobre a história da bomba.",
  pl: "Dzień dobry,\n\nNorthwind to producent z Gdyni z czterdziestoletnią historią. Nasi założyciele zdobyli wiele nagród i napisali kilka książek o historii pompy.",
  sv: "Hej Anna,\n\nNorthwind är en tillverkare i Malmö med fyrtio års historia. Våra grundare har vunnit många priser och skrivit flera böcker om pumpens historia.",
  da: "Hej Anna,\n\nNorthwind er en producent i Aarhus med fyrre års historie. Vores stiftere har vundet mange priser og skrevet flere bøger om pumpens historie.",
  no: "Hei Anna,\n\nNorthwind er en produsent i Bergen med førti års historie. Våre gründere har vunnet mange priser og skrevet flere bøker om pumpens historie.",
  fi: "Hei Anna,\n\nNorthwind on tamperelainen valmistaja, jolla on neljänkymmenen vuoden historia. Perustajamme ovat voittaneet monia palkintoja ja kirjoittaneet useita kirjoja pumpun historiasta.",
  cs: "Dobrý den,\n\nNorthwind je výrobce z Brna se čtyřicetiletou historií. Naši zakladatelé získali mnoho cen a napsali několik knih o historii čerpadla.",
};

const bodyOf = (text: string) => ({ ...emptyBody("plain"), text });

describe.each(Object.entries(pitches))("a pitch in %s", (language, text) => {
  const body = bodyOf(text);

  it("is known to be in that language", () => {
    expect(languageOf(text)).toBe(language);
  });

  it("promotes something", () => {
    expect(isCommercial("", body, language)).toBe(true);
  });

  it("says why it comes", () => {
    const { reason } = findReason(body);
    expect(text.slice(...(reason ?? [0, 0]))).toContain("Globex");
  });

  it("names a gain for the reader", () => {
    expect(readingOf(body).hits("value.gain").length).toBeGreaterThan(0);
  });

  it("names the sender's company", () => {
    const found = findCompany(body, { names: [], recipients: [] });
    expect(text.slice(...(found ?? [0, 0]))).toContain("Northwind");
  });

  it("has a greeting, behind which a reason can be put", () => {
    expect(endOfGreeting(body)).toBe(text.indexOf("\n"));
  });
});

describe.each(Object.entries(boasts))("a boast in %s", (_language, text) => {
  const body = bodyOf(text);

  it("gives no reason", () => {
    expect(findReason(body).reason).toBeUndefined();
  });

  it("names no gain", () => {
    expect(readingOf(body).hits("value.gain")).toEqual([]);
  });
});
