import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Spanish. */
export const spanish: Phrases = {
  "request.stop": [
    "(borren|borre|borra|eliminen|elimine|elimina|quiten|quite|saquen) ..1 (mi|mis|nuestro|nuestros|nuestra) ..1 (numero|datos|correo|email|direccion|contacto|nombre)",
    "(retiro|revoco|retiramos|revocamos) ..2 consentimiento",
    "(solicito|solicitamos|pido|pedimos|quiero|deseo|exijo|ruego|necesito|tramiten|gestionen) ..1 (la |mi |nuestra )baja",
    "si (me|nos|vuelve|vuelven|vuelves) ..5 (escribir|escribirme|escribirnos|contactar|contactarme|mandar|enviar|otra vez|de nuevo|mas) ..8 (abogado|denuncia|denunciar|denunciare|policia|aepd|legal|autoridades)",
    "(excluyan|excluya|excluyanme|excluyame|quiten|quitenme|saquen|saquenme) ..3 (lista|listado|envios|base|correos|campanas|futuros)",
    "(asegurese|asegurense|procure) ..4 (no|ningun|ninguna) ..4 (correos?|mensajes?|recibir|recibamos|reciba|emails?)",
    "(harto|harta|hartos|basta|cansado|cansada) (ya )?de (sus|tus|estos|esos|vuestros) (correos?|mensajes?|emails?|spam)",
    "no (vuelvan|vuelva|vuelvas|volvais) a ..1 (contactar*|escribir*|llamar*|molestar*|enviar*|mandar*)",
    "no ..3 (manden|mande|envien|envie|envies|escriban|escriba|escribas|contacten|contacte|contactes|contactar|molesten|moleste|molestes|llamen|llame|llames|mandes|mandar|enviar|enviarme|escribirme|contactarme|molestar|insista|insistan|envieis|mandeis|escribais) ..2 (mas|mensajes|correos|emails?|nada|publicidad|nunca|otra|este|spam|informacion|mails?|por favor)",
    "(no|nunca|jamas) (me|nos) ..2 (contacten|contacte|contactes|molesten|moleste|molestes|escriban|escriba|escribas|llamen|llame|vuelvan a|vuelva a|vuelvas a|envien|envie|envies|manden|mande|mandes|envieis|mandeis)",
    "no (me|nos) ..1 (manden|envien|mande|envie|mandes|envies)",
    "(dar|darme|darnos|denme|deme|dame|quiero|denos|dadme|solicito|causar|pido|tramitar) ..3 (de)? ..1 baja",
    "(como) ..4 (baja|desuscrib*|cancelo|dejo de recibir)",
    "(quiten*|quitar*|quite*|quita*|eliminen*|eliminar*|elimine*|elimina*|borren*|borrar*|borre*|borra*|saquen*|sacar*|saque*|saca*|retiren*|retire*|retirar*|remuevan*|remover*|excluyan*|dejen fuera) ..4 (de (su|tu|la|esta|vuestra|sus|todas|las) ..1 (lista*|base|correo*|mailing|envio*|boletin*|registros)|mis datos|mi correo|mi email|mi direccion|mis correos|nuestros datos|nuestro correo|lista|listas)",
    "(eliminenme|borrenme|quitenme|saquenme|eliminame|borrame|quitame|sacame|remuevanme|desuscribanme|desuscribirme|desuscribeme|desuscribame|elimineme|borreme|quiteme|saqueme|desuscribanos|retirenme|retireme)",
    "no (quiero|deseo|queremos|deseamos|quisiera) ..4 (recibir|mas (correos|mensajes|emails?|mails?|publicidad|informacion|spam)|que me (contacten|escriban|envien|manden|llamen)|sus (correos|mensajes|emails?)|tus (correos|mensajes)|ser contactad*|saber (mas|nada))",
    "(dejen|deje|deja|dejad|paren|pare|basta) ..1 (de|ya de|con) ..2 (enviar*|escribir*|mandar*|contactar*|molestar*|llamar*|correos|mensajes|emails?|spam|publicidad|acosar*|spamear*)",
    "(dejen|dejenme|dejeme|dejame|dejanos|dejadme) ..2 (paz|tranquil*)",
    "(cancelar|cancelen|cancele|anular) ..2 (mi|la) (suscripcion|subscripcion|inscripcion)",
    "(derecho de (supresion|oposicion|cancelacion)|derecho al olvido|me opongo|retiro ..2 consentimiento|revoco ..2 consentimiento)",
    "(no me he|nunca me|no me|jamas me) (suscrit*|suscribi|apunte|inscribi)",
    "(denunciar|reportar|denuncia*) ..4 (spam|aepd|proteccion)",
    "no mas (correos|mensajes|emails?|mails?|publicidad|spam)",
    "ni un ..1 (correo|mensaje|email) mas",
    "no (molesten|moleste|molestes|jodan|joda|insistan|insista)",
  ],
  "request.origin": [
    "(de donde|como|quien) ..3 (sacado|sacaste|sacaron|obtenido|obtuvo|obtuvieron|conseguido|consiguio|consiguieron|tienen|tiene|dio) ..3 (mi|nuestro|mis|nuestra) ..1 (correo|email|mail|direccion|datos|contacto)",
  ],
  "request.refusal": [
    "(borrenlo|borrelo|borralo|eliminenlo|eliminelo|eliminalo|borrenla|borrela|eliminenla|eliminela|borrenlos|eliminenlos)",
    "(no|nunca) (he|hemos) (pedido|solicitado|autorizado)",
    "no (pedi|solicite|autorice)",
  ],
  "request.word": [
    "(baja|stop|alto|parar|remover|eliminar|cancelar|desuscribir|basta|borrar|desuscribirme|darme de baja|quiero la baja|baja por favor|paren|detener|desuscripcion)",
  ],
  "request.guard": [
    "no (paren|pares|pare|dejen|deje|dejes) de",
    "no ..2 dud*",
    "(eliminar|quitar|borrar|elimine|quite|borre|elimina|quita|borra) (el|la|los|las|este|esta|ese|esa) ..1 (parrafo|linea|archivo|fila|columna|pagina|texto|documento|foto)",
    "baja (latencia|medica|laboral|calidad|tension|demanda|temporada)",
    "(precio|precios|mas|a la|calle|planta) baja",
    "dar de baja (el|la|un|una|al|los|las) (servicio|linea|producto|contrato|usuario|cuenta|cliente|empleado|vehiculo)",
    "tasa de bajas?",
    "si (no|usted|desea|quiere)",
    "(llame|llamen|escriba|contacte) (antes|hasta|manana|el lunes|hoy)",
    "no (me|nos) (envie|enviaron|envio|mandaron|mando|ha enviado|han enviado|llego) (el|la|los|las)",
  ],
  "request.later": [
    "(no me interesa|no nos interesa|no gracias|ahora no|mas adelante|no estamos interesad*|no estoy interesad*|por ahora no|de momento no)",
  ],
};
