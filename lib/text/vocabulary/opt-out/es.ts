import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Spanish. */
export const spanish: Phrases = {
  "opt-out.wish": [
    "(dar|darse|darte|darme|darle|darnos|dese|date|solicitar|cursar|causar) (de )?(la )?baja",
    "baja (de|en) (nuestra|esta|la|nuestro|este)",
    "(cancelar|anular) (la |su |tu )?suscripcion",
    "(desuscri*|desinscri*|desapunt*)",
    "(eliminar|borrar|quitar|retirar|eliminad*|eliminen|elimine) ..5 (lista|listas|base|correo|direccion|datos)",
    "(no|sin) (desea|deseas|quiere|quieres|quisiera|desean|deseo|quiero|queremos) ..1 (recibir|seguir|que|mas|ser)",
    "no (volvere|volveremos) a (contactar*|escribir*|molestar*)",
    "no (recibir|recibira|enviar|enviaremos) mas",
    "no ..2 (molest*|contact*|escrib*) mas",
    "(oponerse|derecho de oposicion|revocar ..2 consentimiento)",
    "(dejar de|deje de|dejen de) (recibir|enviar*|escribir*|contactar*)",
    "(no me interesa|no estoy interesad*)",
  ],
  "opt-out.reply": [
    "(respond*|contest*|envi*|indic*|escrib*|digame|dime|diganos|avise*|hagamelo saber|haznoslo saber|comunic*)",
    "(asunto|palabra)",
    "respuesta",
  ],
  "opt-out.click": ["(clic|click|haga|pulse|pinche|pincha|aqui|enlace|boton|preferencias|siguiente)"],
  "opt-out.talk": ["(baja latencia|baja medica|baja laboral|precios? (mas )?baj*|tasa de bajas?)"],
  "opt-out.can": ["(puede|puedes|pueden|cualquier momento)"],
};
