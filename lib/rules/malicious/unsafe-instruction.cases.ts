import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a sheet that opens as it is": { text: "The figures are in the attached sheet; cell B4 holds the total." },
    "near-miss: a product that works with macros": {
      text: "Our add-in replaces the macros in your price sheets with formulas that your team can read.",
    },
    "near-miss: a vendor of virus scanners": {
      text: "Our antivirus protects laptops that seldom come to the office. Turn on updates once, and it does the rest.",
    },
    "near-miss: a firewall that is to be replaced": {
      text: "Your firewall reaches its end of life in May. We move its rules to the new one in a night.",
    },
    "negation: a warning": { text: "Never enable macros in a file that you did not expect." },
    "negation: how attackers go about it": {
      text: "Attackers ask people to press Windows + R and paste a command; our training shows how to see through it.",
    },
    "negation: a warning, in German": {
      text: "Schalten Sie nie Ihren Virenscanner aus, auch wenn eine Mail es verlangt.",
    },
  },
  invalid: {
    "macros to open a bill": {
      text: "See the attached invoice. To open it, enable macros and enter the password 1234.",
      reports: [{ message: "macros", quotes: ["enable macros"] }],
    },
    "a file to run out of an archive": {
      text: "Unzip the folder and double-click the shortcut to see your statement.",
      reports: [{ message: "macros" }],
    },
    "near-miss: no file, but a scanner to switch off": {
      text: "Run the installer from our page. If your antivirus complains, turn it off for a moment.",
      reports: [{ message: "guard" }],
    },
    "a command to paste": {
      text: "To prove that you are human, press Windows + R, paste the line that we copied for you and press Enter.",
      reports: [{ message: "paste" }],
    },
    "both, in German": {
      text: "Klicken Sie im Dokument auf Inhalt aktivieren. Deaktivieren Sie vorher bitte Ihren Virenscanner.",
      reports: [{ message: "macros" }, { message: "guard" }],
    },
    "macros, in French": { text: "Activez les macros pour lire le devis.", reports: [{ message: "macros" }] },
    "the scanner, in Spanish": {
      text: "Desactive el antivirus antes de instalar el programa.",
      reports: [{ message: "guard" }],
    },
    "macros, in Italian": { text: "Per vedere il preventivo abiliti le macro.", reports: [{ message: "macros" }] },
    "macros, in Dutch": { text: "Schakel de macro's in om de offerte te zien.", reports: [{ message: "macros" }] },
    "a command, in Portuguese": {
      text: "Pressione Windows + R, cole o comando e confirme.",
      reports: [{ message: "paste" }],
    },
    "macros, in Polish": { text: "Włącz makra, aby zobaczyć ofertę.", reports: [{ message: "macros" }] },
    "the scanner, in Swedish": {
      text: "Stäng av ditt antivirusprogram innan du öppnar filen.",
      reports: [{ message: "guard" }],
    },
    "macros, in Danish": { text: "Aktiver makroer for at se tilbuddet.", reports: [{ message: "macros" }] },
    "the firewall, in Norwegian": { text: "Slå av brannmuren før du åpner filen.", reports: [{ message: "guard" }] },
    "macros, in Finnish": { text: "Salli makrot, jotta näet tarjouksen.", reports: [{ message: "macros" }] },
    "the scanner, in Czech": { text: "Před instalací vypněte antivirový program.", reports: [{ message: "guard" }] },
  },
};

export default cases;
