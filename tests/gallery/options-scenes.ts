import type { OptionsSceneProps } from "./options-scene.tsx";

const northwind = {
  organisation: {
    name: "Northwind",
    legalName: "Northwind Analytics GmbH",
    postalAddress: "Lindenstraße 12\n10969 Berlin\nGermany",
    country: "DE",
    domains: ["northwind.example", "northwind.de"],
  },
};

export const optionsScenes: Record<string, OptionsSceneProps> = {
  options: {
    page: "options",
    user: { ...northwind, levels: { "opt-out-offered": "hold" }, countries: { "globex.com": "AT" } },
  },
  "options-broken": {
    page: "options",
    user: {
      organisation: { name: "Northwind", nam: 7 },
      levels: { "postal-adress": "hold", "opt-out-usable": "loud" },
    },
    managed: {
      optOut: { method: "link", url: "https://northwind.example/stop" },
      levels: { "postal-address": "hold" },
    },
  },
  welcome: { page: "welcome" },
  "welcome-ready": { page: "welcome", user: northwind },
};
