import type { Phrases } from "../phrases.ts";

/** Words by which a mail says why it comes to its reader, in Spanish. */
export const spanish: Phrases = {
  "reason.marker": [
    "(recibido|recibiendo) ..4 (porque|ya que|debido)",
    "(escribo|escribimos|contacto|contactamos|escribia|dirijo|contactarle|contactarte|pongo en contacto) ..7 (porque|ya que|debido|en relacion|a raiz|con motivo|para|por|tras|sobre|pues)",
    "(motivo|razon|objetivo|proposito) (de|del|por) (mi|este|nuestro|esta|la|mensaje|correo|el|contacto)",
    "(como|siendo) (responsable|director*|gerente|jef*|fundador*|encargad*|propietari*|ceo|cto|cliente|suscriptor*|miembro|usuario)",
    "en su (calidad|cargo|puesto|papel|rol) (de|como)",
    "(he|hemos) (visto|leido|notado|encontrado|observado|escuchado|oido|sabido|descubierto) (que|su|tu|en|sobre|el|la|vuestro|vuestra)",
    "(vi|lei|note|escuche|vimos) (que|su|tu|en|sobre|vuestro|vuestra)",
    "(recibe|recibes|reciben|ha recibido|esta recibiendo) ..6 (porque|ya que|como|debido|por)",
    "(porque|ya que|dado que|puesto que) (usted|ustedes|su|tu|es|esta|son|tiene|dirige|lidera|buscan|vuestra|vuestro|eres|estas)",
    "(queria|quisiera|quiero|me gustaria|queremos|nos gustaria) (preguntar*|saber|proponer*|invitar*|informar*|consultar|comentar*|conocer|hablar|compartir|dar seguimiento)",
    "(enhorabuena|felicidades|felicitaciones) por",
    "(su|tu|vuestro|vuestra) (articulo|publicacion|post|oferta|anuncio|charla|perfil|podcast|solicitud|pedido|empresa) (sobre|de|en|del|para|con)",
    "(estan|esta|estais|estas) (contratando|buscando|creciendo|lanzando|abriendo|planeando|utilizando|expandiendo)",
    "(a raiz|en relacion|con respecto|en respuesta|con referencia|a proposito) (de|con|a|al|del)",
    "(segun|como) (acordamos|hablamos|comentamos|lo acordado|lo hablado|prometido|quedamos)",
    "(por|a) (recomendacion|sugerencia|indicacion|consejo) (de|del)",
    "me (recomendo|sugirio|paso|dio|hablo|indico|comento)",
    "(estoy|estamos) (buscando|haciendo seguimiento|interesad*|retomando)",
    "(retomo|retomando|dando seguimiento|hago seguimiento)",
  ],
  "reason.complete": [
    "gracias por (su|tu|vuestro|vuestra|el|la) (interes|solicitud|mensaje|inscripcion|llamada|pedido|compra|visita|reunion|charla|tiempo)",
    "(nos conocimos|coincidimos|hablamos) (en|durante|la|el|ayer)",
    "(es|eres|seria|serias) (usted )?(la persona|el responsable|la persona adecuada|quien)",
    "(obtuve|obtuvimos|encontre|encontramos|conseguido|obtenido|encontrado) ..3 (correo|direccion|contacto|datos|email)",
  ],
  "reason.generic": [
    "(queria|quisiera|quiero|me gustaria) (presentar*|contactar*|ponerme en contacto|saludar*)",
    "me pongo en contacto (con usted|contigo)",
  ],
  "reason.hollow": ["(presentarme|presentarnos|contactar*|saludar*)"],
};
