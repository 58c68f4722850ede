import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Spanish. */
export const spanish: Phrases = {
  "commercial.strong": [
    "(nosotros|nuestr*)? (ayudamos|ofrecemos|proporcionamos|desarrollamos|vendemos|fabricamos|automatizamos|suministramos)",
    "(somos|soy) (una|un) ..2 (empresa|agencia|proveedor*|fabricante*|consultora|startup)",
    "(demo|demostracion|prueba|auditoria|consulta|llamada|cotizacion|presupuesto) (gratuit*|gratis|rapida|breve|sin compromiso|de <num>)",
    "(tendria|tiene|tienes|tendrias|podriamos|podemos) ..4 (minutos|llamada|reunion|hablar|disponible|hueco)",
    "<num> (minutos|min) ..4 (llamada|hablar|semana|reunion|charla|esta)",
    "(agendar|programar|reservar|concertar|coordinar) (una|un) (llamada|reunion|demo|cita|videollamada)",
    "(descuento|promocion|oferta especial|precio*|presupuesto|cotizacion|cupon|tarifas)",
    "(nuestr*|nuevo|nueva) (solucion*|software|plataforma|producto*|servicio*|herramienta|agencia)",
    "(clientes potenciales|leads?|caso de exito|webinar|posicionamiento|backlinks?|ventas)",
    "(compre|compra|aproveche|aprovecha|inscribase|registrate|pruebe|prueba) (ahora|ya|hoy|gratis|nuestro|nuestra)",
  ],
  "commercial.weak": [
    "(nuestros|nuestras|mis) (clientes|equipo|empresa|servicios)",
    "nuestro equipo",
    "(aumentar|reducir|ahorrar|mejorar|optimizar|automatizar|crecer)",
    "(interes*|colaboracion|alianza|solucion|plataforma|software|agencia|oportunidad)",
    "<pct>",
    "<money>",
    "(su|tu|vuestro|vuestra|sus) (equipo|empresa|negocio|web|clientes|sitio)",
  ],
  "commercial.private": [
    "(mama|papa|abuela|cumpleanos|cena|almuerzo|fin de semana|besos|abrazos|ninos|te quiero)",
    "(factura|contrato|acta) ..3 (adjunt*)",
    "(mi candidatura|mi curriculum|solicitar el puesto)",
  ],
  "value.gain": [
    "(ayuda|ayudamos|permite|permitimos|permiten|ayudar) (a|que)",
    "(ahorrar|ahorre|ahorra|reducir|reduzca|reduce|aumentar|aumente|mejorar|evitar|duplicar|automatizar|simplificar|ahorran) (tiempo|costes?|costos?|dinero|ventas|hasta|sus?|los|las|el|la|un|errores)",
    "(usted|su|sus|tu|vuestro) ..4 (ahorra*|reduc*|aument*|gan*|evit*|benefici*|recib*|obtien*)",
    "(auditoria|guia|muestra|prueba|analisis|plantilla|informe|demo|diagnostico) (gratuit*|gratis)",
    "<pct> (mas|menos|de ahorro)",
    "(para que|de modo que) (su|usted|ustedes|tu|sus)",
    "sin (necesidad|coste|costo|compromiso|tener|contratar|cambiar)",
    "(beneficio*|ventaja*|util) (para|de)",
  ],
  "claim.contact": [
    "(como|segun) (acordamos|hablamos|comentamos|lo acordado|lo hablado|prometido|quedamos)",
    "(tras|despues de|sobre) nuestra (llamada|conversacion|reunion|charla)",
    "su (pedido|reserva|solicitud) (n|no|numero|<num>)",
  ],
  "claim.alarm": [
    "(ultimo|segundo|tercer) (aviso|recordatorio|requerimiento)",
    "cuenta ..2 (suspendida|bloqueada|desactivada|limitada)",
    "(factura|pago) ..2 (vencid*|pendiente|impagad*|atrasad*)",
    "accion (inmediata|urgente) (requerida|necesaria)",
  ],
};
