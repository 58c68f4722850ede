import type { Translation } from "../translation.ts";

export const rules: Translation["rules"] = {
  "sender-identity": {
    title: "Von der eigenen Firmenadresse senden",
    why: "Eine Mail wird nach ihrem Absender beurteilt. Eine fremde oder tote Absenderadresse täuscht.",
    remedy: "Senden Sie von einem Postfach, das jemand liest, unter einer Domain Ihres Unternehmens.",
    example: "Von: Tom Hale <tom@northwind.example>",
    messages: {
      nobodyReads: "Antworten an {email} liest niemand.",
      notYours: "{domain} gehört nicht zu den Domains Ihres Unternehmens.",
      freeMail: "{domain} ist ein privater Maildienst, keine Domain eines Unternehmens.",
    },
  },
  "company-recipient": {
    title: "An die Firmenadresse schreiben",
    why: "Ein privates Postfach gehört zum Privatleben. Geschäftliche Angebote stören dort.",
    remedy: "Nehmen Sie die Adresse, die die Person in ihrem Unternehmen hat.",
    example: "An: anna.berg@globex.example",
    messages: {
      personal: "{email} ist ein privates Postfach.",
      relay: "{email} ist eine Weiterleitung zum Schutz der Privatsphäre: Die Person wollte ihre Adresse nicht nennen.",
      disposable: "{email} ist ein Wegwerf-Postfach.",
      drop: "{email} entfernen",
    },
  },
  consent: {
    title: "Nur schreiben, wo das Recht es erlaubt",
    why: "In vielen Ländern ist eine erste Werbemail auch an Unternehmen unzulässig, wenn vorher niemand eingewilligt hat.",
    remedy:
      "Schreiben Sie an Menschen, die eingewilligt haben, die Kunden für Ähnliches sind oder deren Recht eine erste Mail erlaubt.",
    example: "Sie haben an unserem Stand in Hannover zugesagt, von uns über Pumpenwartung zu hören.",
    unless:
      "Wenn sie eingewilligt haben, Kunden sind oder in einem anderen Land sitzen: Halten Sie es fest, berichtigen Sie das Land oder ignorieren Sie den Hinweis für sie.",
    messages: {
      needed: "{country}: Vor einer ersten Werbemail an {names} ist eine Einwilligung nötig.",
      neededThere:
        "Vermutlicher Sitz: {country}. Dort ist vor einer ersten Werbemail an {names} eine Einwilligung nötig.",
      askOnce: "{country}: Erlaubt ist eine einzige Mail an {names}, und nur um zu fragen, ob mehr erwünscht ist.",
      published:
        "{country}: Eine erste Mail an {names} ist nur erlaubt, wenn die Adresse für solche Mails veröffentlicht oder mitgeteilt wurde.",
      massMail: "{country}: Für Mails an viele ist eine Einwilligung nötig, und dieser Text ging schon hinaus.",
      expired: "{country}: Ihr Kontakt mit {names} liegt zu lange zurück, um eine Einwilligung zu ersetzen.",
      ranOut: "Der Vermerk zu {names} ist abgelaufen und ersetzt keine Einwilligung mehr.",
      unsettled: "{country}: Ob eine erste Mail an {names} ohne Einwilligung erlaubt ist, ist nicht geklärt.",
      unknownCountry:
        "In welchem Land {names} sitzt, ist nicht bekannt, also auch nicht, welches Recht zur Einwilligung gilt.",
      others: "{first} und {more} weitere",
    },
  },
  "deceptive-subject": {
    title: "Beim Betreff ehrlich bleiben",
    why: "Ein Betreff, der ein laufendes Gespräch oder eine Schuld vortäuscht, verleitet zum Öffnen.",
    remedy: "Sagen Sie im Betreff, worum es geht, ohne Re:, Fw: oder falschen Alarm.",
    example: "Weniger Lieferverzug bei Globex",
    messages: {
      fakeReply: "„{prefix}“ gibt eine Antwort oder Weiterleitung vor, aber die Mail ist neu.",
      falseContact: "„{words}“ spricht von einem früheren Kontakt. Gab es einen?",
      falseAlarm: "„{words}“ schlägt Alarm, und dafür gibt es in einer ersten Mail keinen Grund.",
      strip: "Den Betreff „{subject}“ verwenden",
    },
  },
  "ad-label": {
    title: "Den Betreff kennzeichnen, wie das Land es verlangt",
    why: "Manche Länder lassen Werbung an einem festen Wort erkennen und bestrafen es, wenn das Wort fehlt.",
    remedy: "Setzen Sie die genaue Kennzeichnung des Empfängerlandes in den Betreff.",
    example: "(광고) 펌프 점검 안내",
    unless: "Wenn der Empfänger in einem anderen Land sitzt, berichtigen Sie es in der Liste der Empfänger.",
    messages: {
      missing: "{country}: Im Betreff von Werbung muss „{label}“ stehen.",
      altered: "{country}: „{quote}“ ist nicht die verlangte Kennzeichnung. Sie muss genau „{label}“ lauten.",
      putLabel: "„{label}“ vor den Betreff setzen",
    },
  },
  "commercial-mark": {
    title: "Die Mail als Werbung kennzeichnen",
    why: "Manche Länder wollen, dass man einer Mail an festen Worten ansieht, dass sie verkaufen soll.",
    remedy: "Setzen Sie die Worte, die im Land des Empfängers üblich sind, an eine beliebige Stelle der Mail.",
    example: "Obchodní sdělení",
    unless:
      "Wenn sich die Mail in anderen Worten als Werbung zu erkennen gibt oder der Empfänger in einem anderen Land ist, fehlt nichts.",
    messages: {
      missing: "{country}: Werbemails müssen gekennzeichnet sein, zum Beispiel mit „{words}“.",
      addLine: "„{words}“ als Zeile einfügen",
    },
  },
  "reason-for-contact": {
    title: "Sagen, warum Sie gerade dieser Person schreiben",
    why: "Wer noch nie von Ihnen gehört hat, will zuerst wissen, warum die Mail kommt.",
    remedy:
      "Nennen Sie einen wahren Grund: die Aufgabe der Person, etwas, das sie getan oder veröffentlicht hat, oder wer Sie an sie verwiesen hat.",
    example: "Ich schreibe Ihnen, weil Sie bei Globex den Einkauf leiten und über Lieferverzug geschrieben haben.",
    messages: {
      missing: "Die Mail sagt nicht, warum sie an diese Person geht.",
      generic: "„{quote}“ sagt nicht, warum.",
      blank: "Wo der Grund stehen soll, ist noch eine Lücke.",
      addSentence: "Einen Satz für den Grund hinter der Anrede einfügen",
      addLine: "Eine Zeile für den Grund in die Fußzeile einfügen",
    },
  },
  "value-to-recipient": {
    title: "Sagen, was der Empfänger davon hat",
    why: "Eine Mail, die nur von ihrem Absender spricht, nimmt Zeit und gibt nichts dafür.",
    remedy:
      "Nennen Sie etwas, das der Empfänger bekommt: ein Ergebnis, eine Ersparnis, eine Antwort, etwas Nützliches.",
    example: "Teams wie Ihres haben ihren Lieferverzug in einem Quartal um ein Fünftel verringert.",
    messages: {
      missing: "Die Mail scheint nicht zu sagen, was der Empfänger davon hat.",
    },
  },
  "company-name": {
    title: "Ihr Unternehmen nennen",
    why: "Man muss sehen können, von welchem Unternehmen eine Mail kommt, nicht nur einen Vornamen.",
    remedy: "Nennen Sie Ihr Unternehmen, wie es eingetragen ist, im Text oder in der Fußzeile.",
    example: "Tom Hale, Northwind Tools GmbH",
    messages: {
      missing: "Die Mail nennt Ihr Unternehmen nicht.",
      addFooter: "In der Fußzeile ergänzen, was fehlt",
      openOptions: "Namen Ihres Unternehmens eintragen",
    },
  },
  "postal-address": {
    title: "Eine Postanschrift angeben",
    why: "Wer nicht sieht, wo ein Absender sitzt, kann niemanden zur Rechenschaft ziehen.",
    remedy: "Setzen Sie die volle Postanschrift Ihres Unternehmens unter die Mail: Straße, Postleitzahl und Ort.",
    example: "Northwind Tools GmbH, Hafenstraße 12, 20457 Hamburg",
    messages: {
      missing: "In der Mail steht keine Postanschrift von Ihnen.",
      different: "In der Mail steht eine Postanschrift, aber nicht die aus Ihren Einstellungen.",
      addFooter: "In der Fußzeile ergänzen, was fehlt",
      openOptions: "Postanschrift eintragen",
    },
  },
  imprint: {
    title: "Die Registerangaben Ihres Unternehmens nennen",
    why: "Man muss das Unternehmen hinter einer Mail nachschlagen können, und das Recht Ihres Landes kann es verlangen.",
    remedy: "Setzen Sie die Angaben, die Ihr Land verlangt, unter die Mail, zum Beispiel Register und Nummer.",
    example: "Northwind GmbH, Sitz: Berlin, Amtsgericht Charlottenburg, HRB 12345, Geschäftsführer: Tom Hale",
    unless:
      "Wenn Sie kein Unternehmen sind oder Ihre Rechtsform die Angaben nicht braucht, ignorieren Sie das oder berichtigen Sie Ihr Land.",
    messages: {
      missing: "Der Mail fehlen Angaben zu Ihrem Unternehmen, die vorgeschrieben sind ({country}): {details}.",
      unset:
        "In Ihren Einstellungen fehlen Angaben zu Ihrem Unternehmen, die vorgeschrieben sind ({country}): {details}.",
      addFooter: "In der Fußzeile ergänzen, was fehlt",
      openOptions: "Angaben zu Ihrem Unternehmen eintragen",
    },
  },
  "opt-out-offered": {
    title: "Eine Abmeldung anbieten",
    why: "Wer nicht um die Mail gebeten hat, muss weitere sofort abstellen können.",
    remedy: "Sagen Sie, wie man keine Mails mehr bekommt: durch Antwort mit einem Wort, eine Mail oder einen Link.",
    example:
      "Wenn Sie nichts mehr von mir hören möchten, antworten Sie mit „abmelden“, und ich schreibe Ihnen nicht mehr.",
    messages: {
      missing: "Die Mail sagt nicht, wie man sich abmeldet.",
      addFooter: "In der Fußzeile ergänzen, was fehlt",
      openOptions: "Festlegen, wie man sich abmeldet",
    },
  },
  "opt-out-usable": {
    title: "Eine Abmeldung anbieten, die funktioniert",
    why: "Eine Abmeldung, die ins Leere führt, ist schlimmer als keine, denn man verlässt sich auf sie.",
    remedy: "Geben Sie einen Link zu Ihrer Abmeldeseite an, eine Mailadresse oder ein Wort zum Antworten.",
    example: "Hier können Sie sich abmelden: https://northwind.example/stop",
    messages: {
      placeholder: "In der Abmeldung steht noch ein Platzhalter: {blank}.",
      noWay: "Die Abmeldung hat keinen Link, keine Adresse und kein Wort zum Antworten.",
      emptyLink: "Der Link zur Abmeldung führt ins Leere.",
      script: "Der Link zur Abmeldung startet ein Skript, das Mailprogramme sperren.",
      insecure: "Der Link zur Abmeldung ist nicht durch https geschützt.",
      shortener: "Der Link zur Abmeldung verbirgt sein Ziel hinter {host}.",
      foreignHost: "Der Link zur Abmeldung führt zu {host}, nicht zu Ihrer Abmeldeseite.",
      foreignMailbox: "Die Abmeldung geht an {mailbox}, nicht an Ihre Abmeldeadresse.",
      useOurs: "Ihre eigene Abmeldung verwenden",
      openOptions: "Festlegen, wie man sich abmeldet",
    },
  },
  "opt-out-reply-read": {
    title: "Die Antworten lesen, um die Sie bitten",
    why: "Wer wie erbeten antwortet und nicht gehört wird, kann sich nicht abmelden.",
    remedy:
      "Schreiben Sie von einem Postfach, das jemand liest, oder bieten Sie statt der Antwort einen Link oder eine Adresse an.",
    example: "Hier können Sie sich abmelden: https://northwind.example/stop",
    unless: "Wenn jemand dieses Postfach liest, ist alles gut.",
    messages: {
      nobodyReads: "Die Antwort soll an {email} gehen, aber dort liest sie niemand.",
      useOurs: "Ihre eigene Abmeldung an diese Stelle setzen",
      openOptions: "Festlegen, wie man sich abmeldet",
    },
  },
  "opt-out-frictionless": {
    title: "Die Abmeldung einfach halten",
    why: "Jeder Schritt über einen Klick oder eine Antwort hinaus hält Menschen gegen ihren Willen auf einer Liste.",
    remedy: "Verlangen Sie nur eine Antwort, eine Mail oder einen Klick, und versprechen Sie höchstens 7 Tage.",
    example: "Antworten Sie mit „abmelden“, und ich schreibe Ihnen nicht mehr.",
    messages: {
      login: "Die Abmeldung verlangt eine Anmeldung mit Passwort.",
      fee: "Die Abmeldung kostet Geld.",
      explain: "Die Abmeldung verlangt mehr als die Adresse: einen Grund oder ein Formular.",
      phone: "Abmelden kann man sich nur per Telefon.",
      letter: "Abmelden kann man sich nur per Brief oder Fax.",
      slow: "Die Abmeldung dauert länger als 7 Tage.",
      useOurs: "Ihre eigene Abmeldung an diese Stelle setzen",
    },
  },
  "opt-out-conspicuous": {
    title: "Die Abmeldung sichtbar machen",
    why: "Eine Abmeldung, die niemand sieht, gilt als keine, für Menschen wie für jedes Gesetz.",
    remedy: "Schreiben Sie die Abmeldung so groß und so dunkel wie den Rest der Mail.",
    example:
      "Wenn Sie nichts mehr von mir hören möchten, antworten Sie mit „abmelden“, und ich schreibe Ihnen nicht mehr.",
    unless: "Wenn die Schrift nur für uns blass aussieht, etwa im dunklen Design, ist alles gut.",
    messages: {
      hidden: "Die Abmeldung ist nicht zu sehen.",
      faint: "Die Abmeldung ist zu klein oder zu blass, um gesehen zu werden.",
      addVisible: "Ihre Abmeldung dort einfügen, wo man sie sieht",
      openOptions: "Festlegen, wie man sich abmeldet",
    },
  },
  "opt-out-language": {
    title: "Die Abmeldung in der Sprache der Mail anbieten",
    why: "Wer in einer Sprache angeschrieben wurde, muss sich nicht in einer anderen abmelden.",
    remedy: "Sagen Sie in der Sprache, in der Sie schreiben, wie man sich abmeldet.",
    example: "If you would rather not hear from me, reply “stop”.",
    unless: "Wenn Ihr Empfänger auch in der Sprache der Abmeldung arbeitet, lassen Sie es, wie es ist.",
    messages: {
      otherLanguage: "Die Abmeldung ist nicht in der Sprache der Mail.",
      addOwn: "Die Abmeldung in der Sprache der Mail einfügen",
      openOptions: "Festlegen, wie man sich abmeldet",
    },
  },
  "opted-out-by-reply": {
    title: "Niemandem schreiben, der um Ruhe gebeten hat",
    why: "Wer um Ruhe bittet, hat ein Recht darauf: binnen Tagen nach jedem Gesetz, sofort nach unseren Regeln.",
    remedy: "Schließen Sie diesen Entwurf und setzen Sie die Person auf Ihre Liste der Abgemeldeten.",
    example: "Sie werden nichts mehr von uns hören.",
    unless: "Wenn man Sie seither um eine Mail gebeten hat, zeigt das eine neuere Nachricht im Verlauf.",
    messages: {
      stop: "In der letzten Nachricht werden Sie gebeten aufzuhören: „{quote}“.",
    },
  },
  "declined-by-reply": {
    title: "Ein Nein gelten lassen",
    why: "Wer gerade Nein gesagt hat, empfindet das nächste Angebot als Druck.",
    remedy: "Lassen Sie es vorerst ruhen, oder antworten Sie ohne Angebot.",
    example: "Danke für die Auskunft. Dann belasse ich es dabei.",
    unless: "Wenn Sie sich zu einer bestimmten Zeit wieder melden sollten und sie gekommen ist, schreiben Sie.",
    messages: {
      later: "Die letzte Antwort ist vorerst ein Nein: „{quote}“.",
    },
  },
  "right-to-object": {
    title: "Dem Widerspruchsrecht eine eigene Zeile geben",
    why: "Ein Recht, das in einem langen Absatz steckt, sieht niemand, und das europäische Recht verlangt es getrennt von allem anderen.",
    remedy: "Geben Sie der Abmeldung oder dem Widerspruchsrecht eine eigene Zeile.",
    example: "Sie können dieser Nutzung Ihrer Daten jederzeit widersprechen: Antworten Sie mit „Stopp“.",
    unless: "Wenn die Zeile in der gesendeten Mail für sich steht, fehlt nichts.",
    messages: {
      buried: "„{quote}“ steht mitten in einem langen Absatz.",
      addLine: "Das Widerspruchsrecht als eigene Zeile einfügen",
    },
  },
  "data-source": {
    title: "Sagen, woher Sie die Adresse haben",
    why: "Wer Ihnen die eigene Adresse nie gegeben hat, soll mit der ersten Mail erfahren, woher sie stammt.",
    remedy: "Nennen Sie die Quelle der Adresse in einem Satz.",
    example: "Ihre geschäftliche Adresse habe ich auf der Teamseite von globex.com gefunden.",
    unless: "Wenn man Ihnen die Adresse selbst gegeben hat oder nicht in Europa ist, fehlt nichts.",
    messages: {
      missing: "Die Mail sagt nicht, woher Sie die Adresse des Empfängers haben.",
      addLine: "Eine Zeile für die Quelle einfügen",
    },
  },
  "privacy-notice": {
    title: "Auf Ihre Datenschutzerklärung verweisen",
    why: "Menschen haben ein Recht zu erfahren, wer ihre Daten nutzt, wozu, wie lange, und wo sie sich beschweren können.",
    remedy: "Setzen Sie einen Link zu Ihrer Datenschutzerklärung unter die Mail.",
    example: "So gehen wir mit Ihren Daten um: https://northwind.example/datenschutz",
    unless: "Wenn die Mail das alles selbst sagt oder der Empfänger nicht in Europa ist, fehlt nichts.",
    messages: {
      missing: "Die Mail führt nicht zu Ihrer Datenschutzerklärung.",
      addLine: "Eine Zeile mit Ihrer Datenschutzerklärung einfügen",
      openOptions: "Adresse Ihrer Datenschutzerklärung eintragen",
    },
  },
  "unfilled-merge-tag": {
    title: "Die Platzhalter der Vorlage ersetzen",
    why: "Wer statt des eigenen Namens einen Platzhalter findet, meldet die Mail als Spam.",
    remedy: "Ersetzen Sie jeden Platzhalter durch Worte für den Empfänger, oder nehmen Sie ihn heraus.",
    example: "Guten Tag Frau Berg, Globex eröffnet ein zweites Werk, habe ich gesehen.",
    messages: {
      found: "„{blank}“ ist ein Platzhalter aus einer Vorlage.",
      link: "Der Link „{text}“ führt zu dem Platzhalter „{blank}“.",
      name: "Der Empfänger heißt „{blank}“: ein Platzhalter aus einer Vorlage.",
    },
  },
  "wrong-salutation": {
    title: "Den Empfänger mit seinem eigenen Namen anreden",
    why: "Wer mit fremdem Namen angeredet wird, sieht, dass die Mail an viele ging, und meldet sie als Spam.",
    remedy: "Setzen Sie den Namen des Empfängers in die Anrede, oder prüfen Sie, ob die Adresse stimmt.",
    example: "Guten Tag Frau Berg,",
    unless: "Wenn der Empfänger beide Namen trägt, senden Sie es, wie es ist.",
    messages: {
      wrong: "In der Anrede steht {greeted}, aber die Mail geht an {email}.",
      replace: "{own} anreden",
    },
  },
  "undeliverable-recipient": {
    title: "Die Adresse auf Tippfehler prüfen",
    why: "Mails an unmögliche Adressen kommen zurück, und das schadet der Zustellung all Ihrer Mails.",
    remedy: "Berichtigen Sie die Adresse, oder nehmen Sie sie heraus.",
    example: "An: anna.berg@gmail.com",
    unless: "Wenn die Domain so stimmt, senden Sie.",
    messages: {
      syntax: "{email} ist keine Mailadresse.",
      reserved: "Die Domain von {email} gibt es nur in internen Netzen.",
      misspelt: "{email} ist wohl ein Tippfehler: {better} ist wahrscheinlicher.",
      drop: "{email} entfernen",
    },
  },
  "unread-mailbox": {
    title: "An ein Postfach schreiben, das für Sie da ist",
    why: "Mails an Automaten und Beschwerdestellen kommen zurück oder werden gemeldet, und das schadet der Zustellung all Ihrer Mails.",
    remedy: "Suchen Sie die Adresse der Person, um deren Arbeit es geht.",
    example: "An: anna.berg@globex.example",
    unless: "Wenn die Stelle Sie um eine Mail gebeten hat, zeigt das ihre eigene Nachricht im Verlauf.",
    messages: {
      robot: "{email} liest niemand.",
      office: "{email} ist für Beschwerden und Meldungen da, nicht für Angebote.",
      drop: "{email} entfernen",
    },
  },
  "mixed-companies": {
    title: "Jeweils nur einem Unternehmen schreiben",
    why: "Menschen aus mehreren Unternehmen sehen gegenseitig ihre Adressen, und dass Ihr Angebot an alle ging.",
    remedy: "Schicken Sie jedem Unternehmen eine eigene Mail.",
    example: "An: anna.berg@globex.example, carl.ito@globex.example",
    unless: "Wenn diese Unternehmen an einem gemeinsamen Projekt arbeiten, dürfen sie in einer Mail stehen.",
    messages: {
      mixed: "Diese Mail geht an {count} Unternehmen oder Personen, die einander vielleicht nicht kennen: {names}.",
      others: "{first} und {more} weitere",
    },
  },
  "mass-recipients": {
    title: "Wenigen auf einmal schreiben",
    why: "Eine Mail an Dutzende zeigt allen die Adressen aller und sieht für jeden Maildienst nach Spam aus.",
    remedy: "Schreiben Sie jeder Person einzeln, oder nutzen Sie einen Versanddienst, bei dem man sich angemeldet hat.",
    example: "An: anna.berg@globex.example",
    unless: "Wenn alle die Mail erwarten, etwa die Mitglieder eines Projekts, darf sie gehen.",
    messages: {
      many: "Diese Mail geht an {count} Menschen auf einmal.",
      tooMany: "Diese Mail geht an {count} Menschen auf einmal: Das ist eine Massenmail.",
    },
  },
  "repeated-text": {
    title: "Jede Mail für ihren Empfänger schreiben",
    why: "Derselbe Text immer wieder bleibt in Filtern hängen, und dann werden die Mails des ganzen Unternehmens gesperrt.",
    remedy:
      "Schreiben Sie weniger Mails, jede über ihren Empfänger, oder nutzen Sie einen Dienst für bestellte Newsletter.",
    example: "Guten Tag Frau Berg, Ihr Vortrag in Lyon über Dichtungen hat mich an einen Versuch vom Mai erinnert.",
    unless: "Wenn diese Menschen genau diesen Text wollten, darf er gehen.",
    messages: {
      often: "Dieser Text ging heute schon an {count} andere.",
      tooOften: "Dieser Text ging heute schon an {count} andere: Das ist eine Massenmail.",
      "often.one": "Dieser Text ging heute schon an eine andere Person.",
      "tooOften.one": "Dieser Text ging heute schon an eine andere Person: Das ist mehr als Ihre Grenze erlaubt.",
    },
  },
  "opted-out-recipient": {
    title: "Abgemeldeten Menschen nicht schreiben",
    why: "Wer um Ruhe gebeten hat, hat ein Recht darauf, egal wer in Ihrem Unternehmen es zuerst gehört hat.",
    remedy: "Nehmen Sie die Person aus dieser Mail, und schreiben Sie erst wieder, wenn sie neu einwilligt.",
    example: "An: nur Menschen, die nicht auf der Liste stehen",
    unless: "Wenn sie seither eingewilligt haben, halten Sie die Einwilligung mit Datum fest, und die Mail ist frei.",
    messages: {
      listed: "{email} hat sich abgemeldet ({date}).",
      domain: "{of} hat sich abgemeldet ({date}), das gilt auch für {email}.",
      asked: "{email} hat Sie gebeten aufzuhören ({date}), und noch niemand hat es festgehalten.",
      unreadable: "In der Liste der Abmeldungen steht zu {email} ein Eintrag, der nicht lesbar ist.",
      wroteSince:
        "{email} hat sich abgemeldet ({date}) und seither geschrieben: Beantworten Sie die Frage, und bieten Sie nichts an.",
      drop: "{email} entfernen",
    },
  },
  "send-volume": {
    title: "Nicht schneller senden, als Sie schreiben können",
    why: "Maildienste halten ein Postfach, das an Hunderte sendet, für eine Maschine und sperren das ganze Unternehmen.",
    remedy: "Machen Sie für heute Schluss, und schreiben Sie morgen den wenigen, die die Mail wirklich betrifft.",
    example: "Zehn Mails heute, jede an jemanden, über dessen Arbeit Sie gelesen haben.",
    unless: "Wenn das Antworten sind, auf die man wartet, machen Sie weiter.",
    messages: {
      hour: "Sie haben in der letzten Stunde an {count} Menschen geschrieben.",
      day: "Sie haben in den letzten 24 Stunden an {count} Menschen geschrieben.",
      "hour.one": "Sie haben in der letzten Stunde an eine Person geschrieben.",
      "day.one": "Sie haben in den letzten 24 Stunden an eine Person geschrieben.",
    },
  },
  "unanswered-mails": {
    title: "Schweigen als Antwort nehmen",
    why: "Wer auf mehrere Mails nicht geantwortet hat, empfindet die nächste als lästig und meldet sie als Spam.",
    remedy: "Lassen Sie diese Person einige Monate in Ruhe, oder fragen Sie jemanden, um dessen Arbeit es geht.",
    example: "Gar keine Mail, oder eine an die Kollegin, die das Werk leitet.",
    unless: "Wenn die Antwort auf anderem Weg kam, etwa am Telefon, machen Sie weiter.",
    messages: {
      unanswered: "Sie haben {count}-mal an {email} geschrieben und keine Antwort bekommen.",
      drop: "{email} entfernen",
      "unanswered.one": "Sie haben einmal an {email} geschrieben und keine Antwort bekommen.",
    },
  },
  "many-at-one-company": {
    title: "Die eine Person finden, die es betrifft",
    why: "Wenn fünf Kollegen dasselbe Angebot bekommen, fühlen sie sich bedrängt, und das Unternehmen sperrt den Absender.",
    remedy: "Wählen Sie dort ein oder zwei Menschen, und warten Sie auf ihre Antwort.",
    example: "Eine Mail an die Leitung der Instandhaltung, keine an die zehn Ingenieure.",
    unless: "Wenn Sie mit diesem Unternehmen schon arbeiten, machen Sie weiter.",
    messages: {
      many: "Sie haben in 30 Tagen an {count} andere Menschen bei {domain} geschrieben.",
      "many.one": "Sie haben in 30 Tagen an eine andere Person bei {domain} geschrieben.",
    },
  },
  "bounced-mail": {
    title: "An Postfächer schreiben, die es gibt",
    why: "Mails, die zurückkommen, sagen jedem Maildienst, dass der Absender nicht weiß, an wen er schreibt.",
    remedy:
      "Prüfen Sie die Adresse mit der Person oder ihrem Unternehmen, und bereinigen Sie die Liste, aus der sie stammt.",
    example: "An: anna.berg@globex.example, wie auf der Seite des Unternehmens",
    unless: "Wenn das Postfach seither eingerichtet oder in Ordnung gebracht wurde, machen Sie weiter.",
    messages: {
      bounced: "Ihre Mail an {email} kam zurück ({date}).",
      rate: "{percent} % Ihrer Mails der letzten 30 Tage kamen zurück: {count} von {sent}.",
      drop: "{email} entfernen",
    },
  },
  "empty-subject": {
    title: "Der Mail einen Betreff geben",
    why: "Wer nicht erfährt, worum es in der Mail eines Fremden geht, löscht oder meldet sie.",
    remedy: "Sagen Sie in wenigen Worten, worum es geht.",
    example: "Weniger Lieferverzug bei Globex",
    messages: {
      empty: "Die Mail hat keinen Betreff.",
      sign: "Im Betreff „{subject}“ steht kein Wort.",
    },
  },
  "shouting-subject": {
    title: "Den Betreff ruhig halten",
    why: "Großbuchstaben und Reihen von Ausrufezeichen wirken wie Geschrei, und Filter zählen sie.",
    remedy: "Schreiben Sie den Betreff so, wie Sie ihn sagen würden.",
    example: "Eine Frage zu Ihrem Werk in Salem",
    unless: "Wenn die Großbuchstaben ein Name sind, lassen Sie sie stehen.",
    messages: {
      capitals: "Der Betreff ist in Großbuchstaben geschrieben.",
      marks: "Der Betreff endet mit „{marks}“.",
      calm: "Den Betreff „{subject}“ verwenden",
    },
  },
  "image-only-mail": {
    title: "Es in Worten sagen",
    why: "Wer keine Bilder sieht, bekommt eine leere Mail, und Filter halten ein Bild ohne Worte für Spam.",
    remedy: "Schreiben Sie als Text, was das Bild sagt.",
    example: "Guten Tag Frau Berg, das Bild zeigt die neue Pumpe: 40 Prozent leichter bei gleicher Leistung.",
    unless: "Wenn nur das Bild gewünscht war, genügt ein Satz daneben.",
    messages: {
      alone: "Die Mail ist ein Bild ohne ein Wort.",
      few: "Die Mail ist ein Bild mit {count} Wörtern darum.",
      "few.one": "Die Mail ist ein Bild mit einem Wort daneben.",
    },
  },
  "hidden-text": {
    title: "Keine Worte verstecken",
    why: "Worte, die nur Maschinen sehen, sollen Filter täuschen, und Filter suchen danach.",
    remedy: "Zeigen Sie die Worte, oder nehmen Sie sie heraus.",
    example: "Wenn Sie nichts mehr von uns hören möchten, antworten Sie mit „Stopp“.",
    unless: "Wenn die Worte beim Einfügen hineingeraten sind, nehmen Sie sie heraus.",
    messages: {
      hidden: "In der Mail stehen Worte, die niemand sieht: „{words}“.",
      faint: "In der Mail stehen Worte, die kaum zu sehen sind: „{words}“.",
      drop: "Herausnehmen, was versteckt ist",
    },
  },
  "dangerous-attachment": {
    title: "Keine Datei senden, die schaden kann",
    why: "Eine Datei, die ein Programm startet, kann einen Virus enthalten, und Maildienste weisen sie ab oder sperren den Absender.",
    remedy: "Senden Sie ein PDF, oder teilen Sie die Datei über einen Dienst, den der Empfänger kennt.",
    example: "pumpentest.pdf",
    unless: "Wenn der Empfänger genau diese Datei erwartet, vereinbaren Sie einen anderen Weg, sie zu übergeben.",
    messages: {
      program: "„{name}“ kann ein Programm starten. Gmail weist solche Dateien ab.",
      disguised: "„{name}“ ist ein Programm, das wie ein Dokument aussieht.",
      reversed: "Im Namen „{name}“ stehen Zeichen, die seine Buchstaben umdrehen.",
      macro: "„{name}“ kann Makros enthalten, die viele Unternehmen sperren.",
      page: "„{name}“ öffnet sich als Webseite, wie in Phishing-Mails.",
      doubtful: "„{name}“ ist von einer Art, die Outlook abweist.",
      locked: "„{name}“ kommt mit ihrem Passwort in derselben Mail, was sie nur vor Virenscannern verbirgt.",
    },
  },
  "dangerous-link": {
    title: "Links verwenden, die ihr Ziel zeigen",
    why: "Mit Links, die Code ausführen oder ihr Ziel verbergen, stehlen Mails Passwörter. Darum werden sie gesperrt.",
    remedy: "Verweisen Sie auf die Seite selbst, mit ihrer eigenen https-Adresse.",
    example: "https://northwind.example/pumpen",
    messages: {
      script: "Der Link „{text}“ führt Code aus, statt eine Seite zu öffnen.",
      rawAddress: "Der Link „{text}“ führt zu einer bloßen IP-Adresse, {host}.",
      disguised: "Der Link „{text}“ verbirgt seinen wahren Server {host} hinter einem anderen Namen.",
      shortened: "Der Link „{text}“ verbirgt sein Ziel hinter {host}.",
      passedOn: "Der Link „{text}“ geht über {host}, das auf jede beliebige Seite weiterleitet.",
      unowned: "Der Link „{text}“ führt zu {host}, für dessen Seiten niemand einsteht.",
      program: "Der Link „{text}“ holt ein Programm von {host}.",
    },
  },
  "unsafe-instruction": {
    title: "Niemanden auffordern, seinen Schutz abzuschalten",
    why: "Mit Makros, abgeschalteten Virenscannern und eingefügten Befehlen übernehmen Mails fremde Rechner. Leser und Filter halten Ihre Mail für eine davon.",
    remedy:
      "Senden Sie eine Datei, die sich ohne solche Schritte öffnen lässt, etwa ein PDF, oder einen Link zu einer Ihrer Seiten.",
    example: "Die Zahlen stehen im angehängten PDF; die Tabelle zeige ich Ihnen gern im Gespräch.",
    unless: "Wenn Sie vor solchen Schritten warnen, sagen Sie es im selben Satz.",
    messages: {
      macros: "„{words}“ lässt eine Datei auf dem Rechner des Lesers Programme ausführen.",
      guard: "„{words}“ fordert den Leser auf, den Schutz seines Rechners abzuschalten.",
      paste: "„{words}“ lässt den Leser einen Befehl ausführen, den er nicht beurteilen kann.",
    },
  },
  "login-form": {
    title: "Kein Formular in eine Mail setzen",
    why: "Was man in eine Mail tippt, geht ungesehen an den, der sie gemacht hat. Darum warnen Maildienste vor solchen Mails.",
    remedy: "Verweisen Sie auf eine Seite Ihrer eigenen Website mit dem Formular.",
    example: "Wählen Sie hier Ihren Tag: https://northwind.example/besuch",
    unless: "Wenn das Feld mit eingefügtem Text kam, löschen Sie es.",
    messages: {
      secret: "Die Mail enthält ein Formular und spricht von einer Anmeldung oder von Daten, die zu bestätigen sind.",
      form: "Die Mail enthält ein Eingabefeld.",
      forms: "Die Mail enthält {count} Eingabefelder.",
    },
  },
  "link-mismatch": {
    title: "Links dorthin führen lassen, wo sie hinzeigen",
    why: "Ein Link, der eine Seite zeigt und eine andere öffnet, ist das Zeichen eines Betrugs, auch wenn er nur Klicks zählt.",
    remedy: "Zeigen Sie im Link dieselbe Seite, die er öffnet, oder nehmen Sie gewöhnliche Worte.",
    example: "Unsere Seite über Pumpen: https://northwind.example/pumpen",
    unless: "Wenn ein Dienst für Sie Klicks zählt, schalten Sie das für einzelne Mails aus.",
    messages: {
      mismatch: "Der Link zeigt {shown} und öffnet {host}.",
      counted: "Der Link zeigt {shown} und geht über {host}, wo Klicks gezählt werden.",
      mailbox: "Der Link zeigt {shown} und schreibt an {host}.",
      showTarget: "Den Link {shown} öffnen lassen",
    },
  },
  "illegal-goods": {
    title: "Nichts verkaufen, was das Gesetz verbietet",
    why: "Fälschungen, falsche Papiere, Raubkopien, gestohlene Daten und Drogen schaden denen, die sie kaufen, und denen, die kopiert werden.",
    remedy: "Nehmen Sie das Angebot heraus, oder nennen Sie das erlaubte Produkt in unverwechselbaren Worten.",
    example: "Wir helfen Uhrenherstellern, Verkäufer von Fälschungen auf Marktplätzen zu finden.",
    unless:
      "Wenn Sie Schutz vor solchen Waren verkaufen oder erlaubte, die ähnlich heißen, sagen Sie es im selben Satz.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot verbotener Waren oder Dienste: {words}.",
      unclear: "Bietet die Mail verbotene Waren oder Dienste an? Danach klingt: {words}.",
    },
  },
  "unlawful-content": {
    title: "Mit der Mail selbst im Recht bleiben",
    why: "Eine Mail, die von gekauften oder abgegriffenen Adressen erzählt oder Schweigen als Zustimmung nimmt, bricht das Recht vor den Augen des Empfängers.",
    remedy:
      "Schreiben Sie nur Menschen, deren Adresse Sie nutzen dürfen, sagen Sie, woher sie ist, und lassen Sie sie ablehnen.",
    example:
      "Ihre Adresse steht auf der Kontaktseite Ihres Unternehmens. Sagen Sie mir, wenn ich nicht mehr schreiben soll.",
    unless: "Wenn die Worte davon handeln, was andere tun, sagen Sie, dass Sie nicht so arbeiten.",
    messages: {
      offered: "Die Mail erzählt von einem Verstoß gegen Mail- oder Datenschutzrecht: {words}.",
      unclear: "Spricht die Mail von einem eigenen Verstoß gegen Mail- oder Datenschutzrecht? Danach klingt: {words}.",
    },
  },
  "sexual-content": {
    title: "Sexuelle Inhalte aus der Mail lassen",
    why: "Sexuelle Angebote verletzen Menschen bei der Arbeit, und Maildienste sperren, wer sie sendet.",
    remedy: "Nehmen Sie die Worte heraus. Hat Ihr Produkt mit dem Thema zu tun, beschreiben Sie es sachlich.",
    example: "Wir prüfen das Alter für Websites mit Inhalten für Erwachsene.",
    unless: "Wenn Sie dagegen arbeiten, etwa in Moderation oder Aufklärung, sagen Sie es im selben Satz.",
    messages: {
      offered: "Die Mail liest sich wie ein sexueller Inhalt oder ein Angebot davon: {words}.",
      unclear: "Ist das ein sexueller Inhalt? Danach klingt: {words}.",
    },
  },
  "escort-services": {
    title: "Keine bezahlte Begleitung anbieten",
    why: "Angebote bezahlter Begleitung gefährden Menschen, sind vielerorts verboten und lassen einen Absender sofort sperren.",
    remedy: "Nehmen Sie das Angebot heraus, oder sagen Sie klar, welche Fahrzeuge, Wachen oder Messekräfte Sie meinen.",
    example: "Unsere Begleitfahrzeuge führen Schwertransporte durch Bayern.",
    unless: "Wenn mit Begleitung Fahrzeuge, Wachen oder Besucher gemeint sind, nennen Sie sie neben dem Wort.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot bezahlter Begleitung: {words}.",
      unclear: "Bietet die Mail bezahlte Begleitung an? Danach klingt: {words}.",
    },
  },
  pharmaceuticals: {
    title: "Keine Arznei- oder Heilmittel per Mail anbieten",
    why: "Arzneien und Wundermittel von Unbekannten können denen schaden, die sie nehmen.",
    remedy:
      "Nehmen Sie das Produkt heraus. Arbeiten Sie für Apotheken oder Hersteller, sagen Sie, was Sie für sie tun.",
    example: "Wir planen Touren für Außendienste, die Kliniken besuchen.",
    unless:
      "Wenn Sie zugelassene Apotheken, Hersteller oder Labore beliefern, nennen Sie Ihre Zulassung und Ihre Kunden.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot von Arznei- oder Heilmitteln: {words}.",
      unclear: "Bietet die Mail Arznei- oder Heilmittel an? Danach klingt: {words}.",
    },
  },
  gambling: {
    title: "Kein Glücksspiel anbieten",
    why: "Angebote von Glücksspiel erreichen Menschen, denen sie schaden, und brauchen fast überall eine Erlaubnis.",
    remedy: "Nehmen Sie das Angebot heraus. Arbeiten Sie für zugelassene Betreiber, sagen Sie, was Sie für sie tun.",
    example: "Wir bewerten Betrugsrisiken für zugelassene Casinos.",
    unless:
      "Wenn die Mail an einen zugelassenen Betreiber geht und Ihre Software oder Ihren Dienst betrifft, sagen Sie es im selben Satz.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot von Glücksspiel: {words}.",
      unclear: "Bietet die Mail Glücksspiel an? Danach klingt: {words}.",
    },
  },
  "multi-level-marketing": {
    title: "Niemanden für ein Schneeballsystem anwerben",
    why: "Die meisten, die solchen Systemen beitreten, verlieren Geld an die über ihnen.",
    remedy:
      "Nehmen Sie das Angebot heraus, oder beschreiben Sie das Produkt und die einfache Provision auf den Verkauf.",
    example: "Wir zahlen Wiederverkäufern 15 % auf jede verkaufte Lizenz.",
    unless: "Wenn Sie Software oder Beratung an Direktvertriebe verkaufen, sagen Sie es im selben Satz.",
    messages: {
      offered: "Die Mail liest sich wie Werbung für ein mehrstufiges Vertriebssystem: {words}.",
      unclear: "Wirbt die Mail für ein mehrstufiges Vertriebssystem? Danach klingt: {words}.",
    },
  },
  "get-rich-quick": {
    title: "Niemandem schnellen Reichtum versprechen",
    why: "Versprechen von leichtem Einkommen oder sicherem Gewinn kosten die, die daran glauben, ihr Erspartes.",
    remedy: "Nehmen Sie das Versprechen heraus. Sagen Sie, was das Unternehmen gewinnt, mit belegbaren Zahlen.",
    example: "Teams wie Ihres haben mit denselben Leuten ein Fünftel mehr Anfragen beantwortet.",
    unless: "Wenn Sie einstellen, nennen Sie Stelle, Arbeitgeber und Gehalt; wenn Sie Anleger beraten, Ihre Zulassung.",
    messages: {
      offered: "Die Mail liest sich wie ein Versprechen schnellen Reichtums: {words}.",
      unclear: "Verspricht die Mail schnellen Reichtum? Danach klingt: {words}.",
    },
  },
  "credit-repair": {
    title: "Weder Entschuldung noch Bonitätsreparatur anbieten",
    why: "Menschen mit Schulden sind leichte Beute, und viele solche Angebote kosten Geld und machen es schlimmer.",
    remedy: "Nehmen Sie das Angebot heraus. Arbeiten Sie für Kreditgeber oder Berater, sagen Sie, was Sie für sie tun.",
    example: "Wir führen den Prüfpfad für Inkassounternehmen, die beaufsichtigt werden.",
    unless:
      "Wenn Sie für Kreditgeber, Auskunfteien oder gemeinnützige Berater arbeiten, nennen Sie sie im selben Satz.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot von Entschuldung oder Bonitätsreparatur: {words}.",
      unclear: "Bietet die Mail Entschuldung oder Bonitätsreparatur an? Danach klingt: {words}.",
    },
  },
  "payday-loans": {
    title: "Keine Sofortkredite anbieten",
    why: "Kredite an jeden, egal mit welcher Bonität, sind bestenfalls teuer und schlimmstenfalls Betrug.",
    remedy: "Nehmen Sie das Angebot heraus. Arbeiten Sie für Kreditgeber, sagen Sie, was Sie für sie tun.",
    example: "Wir prüfen für Anbieter kurzfristiger Kredite, ob man sie sich leisten kann.",
    unless:
      "Wenn Sie zugelassen sind, an Unternehmen zu verleihen, nennen Sie Ihre Zulassung und die Bedingungen, zu denen Sie stehen.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot von Sofortkrediten oder Krediten ohne Zulassung: {words}.",
      unclear: "Bietet die Mail Kredite für jeden an? Danach klingt: {words}.",
    },
  },
  "list-brokers": {
    title: "Keine Adresslisten verkaufen oder vermieten",
    why: "Wessen Adresse verkauft wird, hat nie zugestimmt, und wer an solche Listen schreibt, gilt als Spammer.",
    remedy:
      "Nehmen Sie das Angebot heraus. Wenn Sie die eigenen Daten eines Kunden bereinigen oder schützen, sagen Sie es.",
    example: "Wir entfernen unzustellbare Adressen aus Ihrem eigenen CRM.",
    unless: "Wenn Sie an Listen arbeiten, die dem Empfänger schon gehören, nennen Sie sie seine eigenen.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot von Adresslisten oder von Mails an solche: {words}.",
      unclear: "Bietet die Mail Adresslisten an? Danach klingt: {words}.",
    },
  },
  "fake-followers": {
    title: "Keine Follower, Likes oder Bewertungen verkaufen",
    why: "Gekaufte Follower und Bewertungen täuschen alle, die die Zahlen lesen.",
    remedy: "Nehmen Sie das Angebot heraus. Sprechen Sie von echten Kunden und davon, wie Sie sie erreichen.",
    example: "Wir bitten Ihre echten Kunden nach der Lieferung um eine Bewertung.",
    unless: "Wenn Sie solche Fälschungen finden oder entfernen, sagen Sie es im selben Satz.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot von Followern, Likes oder Bewertungen: {words}.",
      unclear: "Bietet die Mail Follower, Likes oder Bewertungen an? Danach klingt: {words}.",
    },
  },
  "reputation-risk": {
    title: "Nichts anbieten, was einen Absender in schlechte Gesellschaft bringt",
    why: "Linktausch, massenhafte Formulareinträge, Kettenbriefe und Wunder lassen die ganze Domain eines Absenders sperren.",
    remedy: "Nehmen Sie das Angebot heraus, oder beschreiben Sie ehrliche Arbeit so, dass man sie prüfen kann.",
    example: "Wir sehen Ihre Seiten durch und sagen Ihnen, welche drei Sie zuerst verbessern sollten.",
    unless: "Wenn Sie Menschen vor solchen Angeboten schützen, sagen Sie es im selben Satz.",
    messages: {
      offered: "Die Mail liest sich wie ein Angebot, das dem Ruf eines Absenders schadet: {words}.",
      unclear: "Schadet dieses Angebot Ihrem Ruf? Danach klingt: {words}.",
    },
  },
  "advance-fee-fraud": {
    title: "Kein Geld versprechen, das es nicht gibt",
    why: "Erbschaften, Preise und Spenden von Fremden, Zahlungsvermittler und die Rettung verlorener Coins sind Betrug, der Menschen ruiniert.",
    remedy:
      "Nehmen Sie das Versprechen heraus. Ist wirklich Geld geschuldet, nennen Sie den Vertrag und schreiben Sie über die, die ihn kennen.",
    example:
      "Ihre Rechnung 4711 wurde doppelt bezahlt. Unsere Buchhaltung überweist 240 Euro auf dasselbe Konto zurück.",
    unless: "Wenn Sie Menschen gegen solchen Betrug schulen, sagen Sie es im selben Satz.",
    messages: {
      offered: "Die Mail liest sich wie Vorschussbetrug oder die Anwerbung von Finanzagenten: {words}.",
      unclear: "Verspricht die Mail Geld, das es nicht gibt? Danach klingt: {words}.",
    },
  },
  "lookalike-domain": {
    title: "Keine Domain verwenden, die eine andere nachahmt",
    why: "Eine Domain, die auf den ersten Blick wie eine bekannte aussieht, führt auf eine Seite, die man nicht öffnen wollte.",
    remedy: "Schreiben Sie von einer Domain, die Ihren eigenen Namen trägt, und verweisen Sie auf sie.",
    example: "https://northwind.example/pumpen",
    unless: "Wenn die Domain Ihnen gehört, tragen Sie sie in den Einstellungen ein.",
    messages: {
      link: "Der Link führt zu {host}, das sich für {of} ausgibt.",
      sender: "Die Adresse {email} gibt sich für eine von {of} aus.",
    },
  },
  "brand-impersonation": {
    title: "Mit dem eigenen Namen unterschreiben",
    why: "Ein Absendername, der einem anderen Unternehmen gehört, täuscht, und so beginnt das meiste Phishing.",
    remedy: "Nehmen Sie als Absendernamen Ihren eigenen und den Ihres Unternehmens.",
    example: "Von: Tom Hale, Northwind <tom@northwind.example>",
    unless: "Wenn das Unternehmen Ihres ist, tragen Sie die Domain in den Einstellungen ein.",
    messages: {
      brand: "Der Absender heißt {name}, aber {email} gehört nicht zu {name}.",
      mentioned: "Im Absendernamen steht {name}. Ist die Mail von dort?",
      company: "Der Absender heißt {name}, aber {email} ist keine Adresse dieses Unternehmens.",
      address: "Der Absendername zeigt die Adresse {shown}, aber die Mail kommt von {email}.",
    },
  },
  "phishing-lure": {
    title: "Nichts schreiben, was sich wie Phishing liest",
    why: "Mails, die mit Angst oder Lockung zum Klick treiben, kosten Menschen Geld und Sie Ihre Domain.",
    remedy:
      "Sagen Sie, wer Sie sind und was Sie möchten, reden Sie den Empfänger mit Namen an und verweisen Sie auf Ihre eigene Website.",
    example:
      "Guten Tag Frau Berg, Ihre Northwind-Rechnung ist am Freitag fällig: https://northwind.example/rechnungen/42",
    unless:
      "Wenn es um ein Konto, ein Paket oder eine Zahlung bei Ihrem eigenen Unternehmen geht, schreiben Sie von dessen Domain und verweisen Sie auf sie.",
    messages: {
      lure: "Diese Mail liest sich wie Phishing: Sie {signs}.",
      sender: "ist mit {name} unterschrieben",
      brand: "spricht für {name}",
      lookalike: "verweist auf {name}, das sich für eine andere Website ausgibt",
      link: "verweist auf {name}, das verbirgt, wessen Seite es ist",
      "no-domain": "kommt von „{name}“, das keine Domain ist",
      ask: "fragt nach einem Geheimnis",
      letters: "mischt Buchstaben, die sich gleichen",
      hidden: "versteckt Worte in anderen",
      form: "enthält Eingabefelder",
      picture: "ist ein Bild zum Anklicken",
      office: "ist nur mit „{name}“ unterschrieben",
      threat: "droht mit Folgen für das Konto des Empfängers",
      verify: "will ein Konto oder Daten bestätigt haben",
      access: "warnt vor seltsamen Vorgängen",
      mailbox: "behauptet, ein Postfach oder Speicher sei voll",
      parcel: "behauptet, ein Paket werde festgehalten",
      refund: "verspricht Geld",
      prize: "verspricht einen Preis",
      renewal: "behauptet, ein Abo oder eine Zahlung sei gescheitert",
      wallet: "spricht von der Krypto-Wallet des Empfängers",
      charge: "erzählt von einer Abbuchung, die man anfechten soll",
      document: "erzählt von einem Dokument hinter einer Anmeldung",
      payee: "lenkt Zahlungen auf ein anderes Konto",
      errand: "bittet um eine Zahlung oder um Gutscheinkarten",
      private: "spricht aus einem privaten Postfach von Geschäften",
      loss: "warnt vor einem Verlust",
      greeting: "redet niemanden mit Namen an",
      urgency: "drängt zur Eile",
      shy: "will keinen Rückruf dazu",
      borrowed: "verlangt die Anmeldung mit einem anderen Konto",
      button: "drängt zum Klick",
      secret: "spricht von einer Anmeldung",
      away: "verweist weg von der Domain des Absenders",
    },
  },
  "credential-request": {
    title: "Niemanden nach einem Passwort fragen",
    why: "Passwörter, Kartennummern und Wiederherstellungsphrasen in Mails lesen Diebe mit, und nur Diebe fragen danach.",
    remedy:
      "Lassen Sie den Empfänger sich auf Ihrer eigenen Seite anmelden, und lassen Sie das Geheimnis aus der Mail.",
    example: "Ihre Angaben können Sie jederzeit unter „Einstellungen“ auf https://northwind.example ändern",
    unless: "Wenn der Satz vor solchen Fragen warnt, setzen Sie die Warnung in denselben Satz.",
    messages: {
      asked: "„{words}“ fragt nach einem Geheimnis.",
    },
  },
  "unproven-contact": {
    title: "Keinen früheren Kontakt behaupten, den es nicht gab",
    why: "Mit einer Rechnung oder einem Gespräch, an das sich niemand erinnert, beginnt Betrug, und der Verdacht fällt auf Sie.",
    remedy:
      "Sagen Sie, woher Sie einander kennen, nennen Sie Bestellung oder Tag, und reden Sie den Empfänger mit Namen an.",
    example:
      "Guten Tag Frau Berg, hier ist die Rechnung für die Pumpen, die Sie am 3. Mai bestellt haben (Auftrag 4711).",
    unless: "Wenn Sie schon miteinander zu tun hatten, antworten Sie in jenem Verlauf.",
    messages: {
      document:
        "„{words}“ spricht von einer Rechnung oder Zahlung zu jemandem, den die Mail nicht einmal mit Namen anredet.",
      greeted: "„{words}“ spricht von einer Rechnung oder Zahlung. Erwartet der Empfänger eine?",
      contact: "„{words}“ spricht von einem früheren Kontakt. Gab es einen?",
    },
  },
  "obfuscated-text": {
    title: "Worte so schreiben, wie man sie liest",
    why: "Worte mit fremden Buchstaben oder versteckten Teilen sollen an Filtern vorbei, und Filter legen sie Ihnen zur Last.",
    remedy: "Tippen Sie die Worte in einem Alphabet, ohne etwas zwischen den Buchstaben zu verstecken.",
    example: "Sie können Ihre Kontoeinstellungen jederzeit ändern.",
    unless: "Wenn ein paar Worte versehentlich von einer anderen Tastatur kamen, lassen Sie sie berichtigen.",
    messages: {
      letters: "„{word}“ mischt lateinische Buchstaben mit anderen, die ihnen gleichen.",
      invisible: "In „{word}“ stecken Zeichen, die niemand sieht.",
      hidden: "Im sichtbaren Text sind Worte versteckt.",
      plain: "Nur mit lateinischen Buchstaben schreiben",
      drop: "Herausnehmen, was versteckt ist",
    },
  },
  harassment: {
    title: "Die Sache kritisieren, nicht die Person",
    why: "Beleidigende oder herabsetzende Worte verletzen, und kein Maildienst lässt sie lange durch.",
    remedy:
      "Sagen Sie, was schiefging und was Sie stattdessen möchten, ohne ein Wort über die Person oder ihre Gruppe.",
    example: "Der Bericht kam zwei Tage zu spät, und drei Zahlen waren falsch. Können wir sie am Montag durchgehen?",
    unless:
      "Wenn Sie jemand anderen zitieren, setzen Sie die Worte in den zitierten Verlauf, oder sagen Sie, dass Sie sie ablehnen.",
    messages: {
      insult: "„{quote}“ liest sich wie eine Beleidigung.",
      hate: "„{quote}“ setzt Menschen herab für das, was sie sind.",
      sexual: "„{quote}“ ist eine sexuelle Bemerkung, um die niemand gebeten hat.",
    },
  },
  threat: {
    title: "Ohne Drohung bitten",
    why: "Eine Drohung macht Angst und ist in den meisten Ländern strafbar, welcher Anspruch auch dahintersteht.",
    remedy: "Sagen Sie, was Sie verlangen, bis wann, und welcher rechtmäßige Schritt sonst folgt.",
    example: "Wenn die Rechnung bis zum 30. Juni nicht bezahlt ist, übergeben wir die Forderung unseren Anwälten.",
    unless: "Wenn es eine Redensart oder eine Geschichte über andere ist, machen schlichtere Worte das allen klar.",
    messages: {
      extortion: "„{quote}“ verlangt etwas und droht, dem Empfänger zu schaden oder ihn bloßzustellen.",
      violence: "„{quote}“ droht mit Gewalt oder ruft dazu auf.",
      veiled: "„{quote}“ kann als Drohung gelesen werden.",
    },
  },
  pressure: {
    title: "Ohne Vorwurf nachfassen",
    why: "Niemand schuldet eine Antwort auf eine ungebetene Mail, und auf Vorwürfe folgt der Klick auf „Spam“.",
    remedy: "Geben Sie einen neuen Grund zu antworten, oder einen leichten Weg, Nein zu sagen.",
    example: "Wenn das nichts für Sie ist, genügt ein Wort, und ich schreibe nicht mehr.",
    unless: "Wenn Sie den Empfänger gut kennen und es als Scherz meinen, lassen Sie es stehen.",
    messages: {
      pressing: "„{quote}“ setzt den Empfänger unter Druck.",
    },
  },
};
