import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Spanish. */
export const spanish: Phrases = {
  "friction.login": [
    "(iniciar|inicie|inicia|iniciando) (su|tu)? sesion",
    "(acceder|acceda|accede|entrar|entre|ingrese|ingresar|accediendo) ..2 (cuenta|perfil|area)",
    "(crear|cree|abrir) ..2 cuenta",
    "(contrasena|usuario y)",
    "registrarse",
  ],
  "friction.fee": ["(tarifa|cargo|comision|coste de|costo de|gastos|de pago)"],
  "friction.price": ["(pagar|pague|cuesta|abonar) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(indic*|explic*|dig*|especific*|justific*|motiv*|mencion*) ..3 (motivo|motivos|razon|razones|por que|porque)",
    "(rellen*|complet*|cumpliment*) ..3 (formulario|encuesta|cuestionario)",
    "(copia|fotocopia) ..3 (dni|identidad|pasaporte)",
  ],
  "friction.days": ["(en|hasta|plazo|dentro|tardar|tarda|maximo|demorar|demora|antes de) ..3 <num> ..1 (dias|dia)"],
  "friction.workdays": [
    "(en|hasta|plazo|dentro|tardar|tarda|maximo|demorar|demora) ..3 <num> dias (habiles|laborables)",
  ],
  "friction.weeks": [
    "(en|hasta|plazo|dentro|tardar|tarda|maximo|demorar|demora|antes de) ..3 <num> ..1 (semanas|semana)",
  ],
  "friction.months": ["(en|hasta|plazo|dentro|tardar|tarda|maximo|demorar|demora|antes de) ..3 <num> ..1 (meses|mes)"],
  "friction.slow": [
    "(en|hasta|plazo|dentro|tardar|tarda|maximo|demorar|demora|antes de) ..2 (dos|tres|cuatro|seis|varias|unas|algunas) ..1 (semanas|semana)",
    "(en|hasta|plazo|dentro|tardar|tarda|maximo|demorar|demora|antes de) ..2 (ocho|diez|quince|veinte|treinta|sesenta|noventa) ..2 (dias|dia)",
    "(en|hasta|plazo|dentro|tardar|tarda|maximo|demorar|demora|antes de) ..2 (un mes)",
  ],
  "friction.without": ["(sin|ningun*|no)"],
};
