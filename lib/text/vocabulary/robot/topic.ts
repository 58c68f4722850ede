import type { Topic } from "../phrases.ts";

/** Words that only machines write, by language: absence notes, bounces, receipts. */
export const robotTopic: Topic = {
  en: {
    "robot.note": [
      "(i am|i'm|i will be|i'll be|is|are) (currently|now)? on (annual|parental|maternity|paternity|sick)? (leave|vacation|holiday)",
      "away from (my|the) (desk|email|mail|inbox|office)",
      "out of (the)? office",
      "(automatic|automated|auto) (reply|response|responder|generated)",
      "(autoreply|autoresponse|autoresponder)",
      "this is an (automated|automatic) (message|response|reply|email|notification)",
      "(do not|don't) reply to this (email|message|mail)",
      "delivery (has)? (failed|status notification)",
      "(undeliverable|undelivered mail|mail delivery|returned mail)",
      "address (not found|couldn't be found)",
      "mailbox (unavailable|full)",
      "(limited|no) access to (my)? email",
      "we have received your (request|message|inquiry|enquiry|email|ticket)",
    ],
  },
  de: {
    "robot.note": [
      "(abwesenheitsnotiz|automatische antwort|abwesenheitsassistent|automatisch generiert*|automatisch erstellt*)",
      "(bin|befinde mich) ..5 (nicht im (buro|haus)|im urlaub|abwesend|ausser haus|in elternzeit)",
      "ihre nachricht wird nicht weitergeleitet",
      "(unzustellbar|zustellung fehlgeschlagen)",
    ],
  },
  fr: {
    "robot.note": [
      "(reponse automatique|message automatique|absence du bureau|message d absence)",
      "(suis|serai) ..3 (absent|absente|en conge|en conges|en vacances)",
    ],
  },
  es: {
    "robot.note": [
      "(respuesta automatica|mensaje automatico|fuera de la oficina|fuera de oficina)",
      "(estoy|estare) ..3 (de vacaciones|ausente|de baja medica|fuera)",
    ],
  },
  it: {
    "robot.note": [
      "(risposta automatica|messaggio automatico|fuori ufficio|fuori sede)",
      "(sono|saro) ..3 (in ferie|assente|in vacanza|fuori ufficio)",
    ],
  },
  nl: {
    "robot.note": [
      "(automatisch antwoord|automatische reactie|afwezigheidsbericht)",
      "(ben|niet) ..3 (afwezig|op vakantie|met verlof)",
    ],
  },
  pt: {
    "robot.note": [
      "(resposta automatica|mensagem automatica|fora do escritorio|ausencia temporaria)",
      "(estou|estarei) ..3 (de ferias|ausente|fora do)",
    ],
  },
  pl: {
    "robot.note": [
      "(automatyczna odpowiedz|wiadomosc automatyczna|poza biurem)",
      "(jestem|bede) ..3 (na urlopie|nieobecn*)",
    ],
  },
  sv: {
    "robot.note": [
      "(autosvar|automatiskt svar|franvaromeddelande)",
      "(ar|jag ar) ..3 (pa semester|franvarande|tjansteledig)",
    ],
  },
  da: {
    "robot.note": ["(autosvar|automatisk svar|ikke pa kontoret|fravaersbesked)", "(er|jeg er) ..3 (pa ferie|pa orlov)"],
  },
  no: {
    "robot.note": ["(autosvar|automatisk svar|fravaersmelding|ikke pa kontoret)", "jeg er ..3 (pa ferie|i permisjon)"],
  },
  fi: {
    "robot.note": ["(automaattinen vastaus|poissaoloviesti|automaattivastaus)", "olen ..3 (lomalla|poissa|vapaalla)"],
  },
  cs: {
    "robot.note": [
      "(automaticka odpoved|mimo kancelar|automaticky generovan*)",
      "(jsem|budu) ..3 (na dovolene|mimo kancelar|nepritomn*)",
    ],
  },
  ru: { "robot.note": ["(автоматический ответ|автоответ|вне офиса)", "(нахожусь|буду) ..3 (в отпуске|вне офиса)"] },
  uk: { "robot.note": ["(автоматична відповідь|автовідповідь)", "(перебуваю|буду) ..3 у відпустці"] },
  ja: { "robot.note": ["自動返信", "自動応答", "不在にして", "休暇中"] },
  ko: { "robot.note": ["자동 ..1 (회신|응답)", "부재중"] },
  zh: { "robot.note": ["自动回复", "自動回覆", "自動回復", "不在办公室", "不在辦公室"] },
};
