import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Spanish. */
export const spanish: Phrases = {
  "opt-out.name": [
    "(desuscri*|desinscri*|desapunt*|desubscri*|dessuscri*)",
    "(cancelar|anular|cancela|cancele) ..2 (suscripcion|subscripcion|inscripcion)",
    "(dar|darse|darte|darme|darle|darnos|dese|date|solicitar|cursar|causar|darla) ..1 (de)? (la)? baja",
    "baja (de|en|del) (nuestra|esta|la|nuestro|este|boletin|newsletter|lista|las)",
    "(gestionar|administrar|modificar|cambiar|actualizar|gestiona|actualiza) ..1 (tus|sus|mis|las|la|tu|su)? ..1 (preferencias|suscripcion|suscripciones)",
    "(dejar de|no) (recibir|seguir recibiendo) (mas|estos|nuestros|correos|emails|este|esta|mensajes)",
    "centro de preferencias",
    "darse de baja",
  ],
  "opt-out.wish": [
    "(eliminar|borrar|quitar|retirar|eliminad*|eliminen|elimine|remover|excluir|suprimir|sacar|elimin*|borr*|quit*|supresion|cancelacion) ..5 (lista|listas|base|bases|correo|direccion|datos|email|registros|fichero*|suscripcion)",
    "(no|sin) ..1 (desea|deseas|quiere|quieres|quisiera|desean|deseo|quiero|queremos|desee|deseamos|quieran|prefieres|prefiere) ..2 (recibir|seguir|que|mas|ser|recibiendo|continuar|estar|figurar)",
    "(prefiere|prefieres|prefiera) (no|dejar) ..2 (recibir|ser|que)",
    "no (volvere|volveremos|vuelvo) a (contactar*|escribir*|molestar*|enviar*)",
    "no (recibir|recibira|recibiras|enviar|enviaremos|enviare|molestare|escribire|contactare|molestaremos|insistire) mas",
    "no ..2 (molest*|contact*|escrib*|envie*|envia*|envio*|insist*) ..1 mas",
    "(oponerse|derecho de oposicion|oponerte|revocar ..2 consentimiento|retirar ..2 consentimiento|derechos ..6 oposicion)",
    "(dejar de|deje de|dejen de|dejo de|dejare de|dejaremos de) (recibir|enviar*|escribir*|contactar*|molestar*)",
    "no (me|le|te|les|nos|es) (interesa|interesan|de (tu|su) interes)",
    "no (estoy|esta|estas|estan) interesad*",
    "(ningun|ninguna) (otro|otra|mas)? (correo|mensaje|email|comunicacion)",
  ],
  "opt-out.offer": [
    "(puede|puedes|pueden|podra|podras|desea|deseas|quiere|quieres|para|cualquier momento) ..2 (darse|darte|dese|dar|desuscri*|cancelar) ..1 (de)? ..2 (baja|suscripcion|desuscri*)",
    "para ..1 (cancelar ..2 suscripcion|desuscri*|dejar de recibir|no recibir|desinscri*|anular ..2 suscripcion|eliminar)",
    "(baja|desuscri*|desuscribirse|desuscribirme) (aqui|en cualquier|haciendo|pulsando|en este|enviando|desde)",
    "(aqui|clic|click|pulse|pincha|pinche|enlace|siguiente) ..4 (baja|desuscri*|cancelar ..2 suscripcion)",
  ],
  "opt-out.by-reply": [
    "(respond*|contest*|envie*|envia*|envio*|escrib*|ponga|poniendo|indic*|respuesta) ..5 (baja|stop|no|remover|cancelar|eliminar|unsubscribe|borrar|remove|no gracias|no me interesa)",
    "(asunto|palabra) ..2 (baja|stop|remover|cancelar|eliminar|unsubscribe|borrar|remove|no)",
    "(baja|stop|remover|cancelar|unsubscribe|remove|eliminar) (en|como) ..1 (asunto|titulo|mensaje)",
  ],
  "opt-out.label": [
    "(preferencias|configuracion) de (correo|email|suscripcion|comunicacion)",
    "(mis|tus|sus) (preferencias|suscripciones)",
  ],
  "opt-out.reply": [
    "(respond*|contest*|envie*|envia*|envio*|indic*|escrib*|digame|dime|diganos|dinos|avise*|avisa|avisame|comunic*|responda*)",
    "(hagamelo|haznoslo|hazmelo|haganoslo) saber",
    "(asunto|respuesta)",
    "(basta|bastara) con",
  ],
  "opt-out.click": [
    "(clic|click|haga|pulse|pulsa|pinche|pincha|aqui|enlace|boton|preferencias|siguiente|haz|link|formulario|hacer clic)",
  ],
  "opt-out.phone": ["(llam*|telefono|telefonic*|fax)"],
  "opt-out.letter": ["(carta|por correo postal|por escrito|correo postal|correo ordinario|certificad*)"],
  "opt-out.can": ["(puede|puedes|pueden|podra|cualquier momento|derecho a)"],
  "opt-out.talk": [
    "no (me|le|te|les|nos|os) interesa* (ahora|por ahora|de momento|en este momento|todavia|aun|hoy)",
    "(baja latencia|baja medica|baja laboral|baja por|precios? (mas)? baj*|tasas? de (bajas?|cancelacion)|dar de baja (a|un|el|la|su|tu) (cliente|usuario|contrato|linea|servicio|empleado|vehiculo|cuenta))",
    "(menos|mas|sus) (bajas|desuscripciones)",
    "no ..1 dude* ..2 (contact*|escrib*|respond*)",
    "no ..2 dude*",
    "(eliminar|quitar|borrar) (costes?|costos?|barreras|errores|manchas)",
    "dejar de (perder|pagar|gastar)",
    "(clientes|usuarios|suscriptores) ..2 (baja|desuscri*)",
  ],
  "opt-out.if": ["(si no|si usted|si ya|si prefiere*|si desea*|en caso de|si quiere*|para)"],
};
