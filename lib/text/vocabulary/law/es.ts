import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Spanish. */
export const spanish: Phrases = {
  "law.source": [
    "(obtenido|encontrado|conseguido|obtuve|encontré|conseguí|obtuvimos|encontramos|recibido|visto|vi|recogido) ..4 (correo|dirección|contacto|datos|email|nombre|perfil) ..4 (en|de|a través|por|mediante|desde)",
    "(su|sus|tu|tus) ..2 (correo|dirección|contacto|datos|email) ..3 (procede*|proviene*|figura*|aparece*|consta*|fue|fueron|está|están)",
    "(vi|visto|encontré|encontrado|leí|leído|conocí|conocido|descubrí) ..6 (web|sitio|página|linkedin|directorio|perfil|feria|evento|registro|blog)",
    "(fuente|fuentes) (pública*|accesible*|de acceso)",
    "(accesible*|disponible*) (al público|públicamente)",
    "(origen|procedencia|fuente) de (sus|los|tus|estos) datos",
    "(me|nos) (dio|ha dado|pasó|ha pasado|facilitó|ha facilitado) su (contacto|correo|dirección|nombre)",
  ],
  "law.object": ["(oponerse|oponerte|derecho de oposición|derecho a oponer*)", "(retirar|revocar) ..3 consentimiento"],
  "law.privacy": ["(política|aviso|información|declaración) ..2 (privacidad|protección de datos|tratamiento de datos)"],
};
