import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, in Romanian. */
export const romanian: Phrases = {
  "harassment.abuse": [
    "(idiotule|idiotilor|cretinule|cretinilor|imbecilule|tampitule|tampitilor|prostule|prostilor|proasto|nenorocitule|nenorocito|javra|javro|tarfa|tarfo|panarama|poponar*|bulangiu|bulangii|cioroi|ciori imputite|tigan imputit|tigani imputiti|jidan|jidani|jegosule|jigodie|jigodii|labagiu*|handicapatule|retardatule|bou incaltat|dobitocule|dobitoc|gunoi uman|scursura|scursuri|tradatorule)",
    "(fiu de curva|fii de curva|du te (dracului|naibii|in pizda matii|in mortii)|duceti va dracului|futu ti|futu va|mortii matii|in mortii tai|muie|sugi pula|sa te fut|taci din gura|inchide gura|tine ti gura|arzi in iad|sa mori)",
    "(curva|curvo|curve) (nenorocit*|ordinar*|imputit*|proast*|dracului|mizerabil*|ce esti)|(esti|sunteti) (o |niste )?(curva|curve)",
    "(bucata de (rahat|cacat)|esti un (cacat|rahat|nimic|gunoi|idiot|prost|bou|nimeni))",
  ],
  "harassment.complete": [
    "(te|va) (urasc|uram|dispretuiesc|detest)",
    "(esti|sunteti) ..2 (idiot*|prost|proasta|prosti|cretin*|tampit*|imbecil*|gunoi*|jalnic*|patetic*|dezgustator|nimic|retardat*)",
  ],
  "harassment.inhuman": [
    "(femeile|tiganii|evreii|musulmanii|imigrantii|refugiatii|homosexualii|negrii) ..2 (paraziti|gunoaie|gunoi|cancer|sobolani|animale|subumani|inferiori|inferioare|ciuma|boala)",
  ],
  "threat.complete": [
    "(te|va) (omor|omoram|ucid|impusc|bat|sparg|distrug|gasesc|strang de gat|tai|ard|injunghii)",
    "(o sa|voi|vom|vreau sa) te (omor|ucid|impusc|bat|distrug|gasesc|tai|ard|strang de gat)",
    "(meriti|ar trebui) sa (mori|suferi|fii (omorat|impuscat|batut))",
    "sper sa (mori|suferi|crapi)",
    "lumea ..3 mai buna fara tine",
  ],
};
