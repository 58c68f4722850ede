import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Spanish. */
export const spanish: Phrases = {
  "phish.threat": [
    "solicitud de (desactivacion|eliminacion|cierre|baja|cancelacion) ..4 (cuenta|buzon|correo)",
    "(cuenta|cuentas|acceso|tarjeta|buzon|correo|perfil|banca|servicio|suscripcion|linea|bizum|monedero) ..5 (suspendid*|bloquead*|bloqueo|limitad*|restringid*|desactivad*|cancelad*|cerrad*|eliminad*|comprometid*|congelad*|inhabilitad*|deshabilitad*)",
    "(suspension|bloqueo|cancelacion|desactivacion|cierre|restriccion|limitacion|eliminacion) ..4 (cuenta|acceso|tarjeta|servicio|servicios|correo|perfil)",
    "(fotos|archivos|datos|mensajes|videos|documentos) ..4 (eliminad*|borrad*|perdid*|elimin*)",
    "(sus|su|tus|tu) ..2 (dispositivos?|datos|cuenta|ordenador|equipo) ..3 (riesgo|peligro|expuest*|desprotegid*|amenaza*)",
    "(sera|seran|ha sido|fue) (bloquead*|suspendid*|cancelad*|eliminad*|limitad*|desactivad*)",
  ],
  "phish.loss": [
    "(eliminad*|perdid*|bloquead*|cerrad*|desactivad*) (permanentemente|definitivamente|para siempre)",
    "(perder|perdida|pierda|pierdas) ..4 (acceso|datos|archivos|puntos|cuenta|fotos|fondos|saldo)",
    "(evitar|evite|evita) ..5 (suspension|bloqueo|cancelacion|interrupcion*|cierre|perdida|recargo*|sancion*|multa*|devolucion|cargos)",
    "(si|en caso de) ..1 no ..6 (bloquead*|suspendid*|cancelad*|perdera|realiz*|actualiz*|confirm*|verific*|pag*|responde*|actua*)",
    "(de lo contrario|en caso contrario)",
  ],
  "phish.verify": [
    "(confirmar|confirme|confirma|verificar|verifique|verifica|actualizar|actualice|actualiza|validar|valide|valida|desbloquear|desbloquee|reactivar|reactive|reactiva|restablecer|completar|complete|regularizar|autenticar|activar|active) ..1 (su|sus|tu|tus|la|los|el|las|mi|mis) ..2 (cuenta|datos|identidad|informacion|acceso|tarjeta|contrasena|correo|direccion|pago|perfil|buzon|dispositivo|envio|entrega|suscripcion|metodo|app|monedero|cartera|clave|paquete)",
    "(actualizacion|verificacion|confirmacion|validacion|activacion|regularizacion|reactivacion) ..4 (datos|cuenta|identidad|necesaria|requerida|obligatoria|pendiente|informacion|seguridad|tarjeta|urgente|acceso)",
    "(accion|verificacion|confirmacion|actualizacion) ..1 (requerida|necesaria|obligatoria|pendiente|inmediata)",
    "(nuevo sistema|nueva normativa|sistema) de seguridad ..6 (activ*|actualiz*|obligatori*|web)",
    "(clave de firma|firma digital|token|app|certificado) ..5 (caduc*|expir*|desactualiz*|activ*|renov*)",
  ],
  "phish.access": [
    "(actividad|acceso|inicio de sesion|transaccion|intento|movimiento|operacion|cargo|dispositivo) ..3 (inusual*|sospechos*|no autorizad*|no reconocid*|fraudulent*|desconocid*|irregular*|extran*)",
    "(nuevo inicio de sesion|nuevo dispositivo|nuevo acceso)",
    "(hemos|nuestro sistema) ..2 (detectado|notado|identificado|observado|ha detectado)",
    "(por|motivos?|razones) ..1 (de )?seguridad",
  ],
  "phish.mailbox": [
    "(buzon|correo electronico|cuenta de correo|webmail|outlook) ..8 (desactivad*|bloquead*|cerrad*|eliminad*|suspendid*|migracion|migrar|actualizacion del sistema|obsolet*)",
    "(migracion|mantenimiento|actualizacion) ..6 (servidor de correo|sistema de correo|webmail|buzones|outlook web)",
    "(mensajes|correos) ..5 cuarentena",
    "(administrador|soporte|mesa de ayuda|equipo) ..2 (correo|webmail|sistemas|tecnologia)",
    "(nomina|recibo de nomina|aumento salarial|bono) ..10 (haga clic|clic|enlace|inicie sesion|portal)",
    "(buzon|bandeja de entrada|almacenamiento|espacio|icloud|nube|cuota|correo) ..5 (llen*|excedid*|agotad*|limite|superado|quedando sin|insuficiente|casi llen*|caducad*)",
    "(quedando|quedado|quedara|quedas|quedandote) sin (espacio|almacenamiento)",
    "(limite de almacenamiento|cuota|espacio) ..3 (alcanzad*|superad*|excedid*|agotad*)",
    "(mensajes|correos) ..2 (pendientes|retenidos|bloqueados|no entregados|en espera)",
    "contrasena ..4 (caduca*|expira*|vence*|expirar|caducar)",
  ],
  "phish.parcel": [
    "(paquete|envio|entrega|pedido|encomienda|reparto) ..6 (retenid*|pendiente*|espera*|suspendid*|bloquead*|no pudo|no se pudo|no ha podido|aduana*|detenid*|devuelt*|fallid*|sido entregado|en camino|almacen)",
    "(gastos de (envio|aduana|entrega)|tasas? de (aduana|envio|importacion)|derechos de aduana|costes? de (envio|aduana))",
    "(programar|reprogramar|confirmar|rastrear|seguir|liberar|reprograme|confirme|programe) ..3 (entrega|paquete|envio|pedido)",
    "direccion ..3 (incompleta|incorrecta|erronea|invalida)",
  ],
  "phish.refund": [
    "(reembolso|devolucion|reintegro|compensacion|indemnizacion) ..6 (<money>|euros|impuestos?|disponible|pendiente|aprobad*|derecho|recibir|solicitar|irpf|tributaria|renta)",
    "(fondos|pago|saldo|dinero|importe|transferencia) ..4 (disponible*|liberad*|pendiente*|recibir|retirar|aprobad*|acreditad*)",
    "(multa|sancion|notificacion) ..5 (pendiente*|pagar|impagad*|trafico|recargo|abonar|electronica)",
  ],
  "phish.prize": [
    "(has|ha|usted|felicidades|enhorabuena) ..4 (ganado|ganador*|seleccionad*|elegid*|premiad*|sido elegid*)",
    "(reclamar|reclame|reclama|canjear|canjee|canjea|obtener|obten|recibir|consigue|gana|recoge) ..5 (premio*|regalo*|tarjeta regalo|recompensa*|puntos|bono|vale|iphone|cupon|kit|set)",
    "(tarjeta regalo|tarjeta de regalo|sorteo|loteria|recompensa exclusiva|oferta exclusiva|vale regalo)",
    "(puntos|millas) ..5 (caduc*|expir*|venc*|canje*)",
    "(encuesta|cuestionario) ..6 (premio|regalo|ganar|recompensa|participar)",
    "(felicidades|enhorabuena|felicitaciones)",
  ],
  "phish.renewal": [
    "(suscripcion|membresia|licencia|proteccion|antivirus|plan|certificado|dominio|contrato) ..6 (caducad*|caduca|expirad*|expira|vencid*|vence|renovar*|renovad*|cancelad*|finaliza*|terminad*|suspendid*)",
    "(pago|cobro|metodo de pago|tarjeta|recibo|factura) ..5 (rechazad*|fallid*|fallado|caducad*|no se pudo|no ha podido|declinad*|impagad*|pendiente*|vencid*)",
    "(renovar|renueve|renueva|actualizar|actualice|actualiza) ..4 (suscripcion|pago|metodo de pago|plan|licencia|proteccion|facturacion)",
    "(problema|error|fallo) (con|en|de) ..1 (el )?(pago|cobro|facturacion|renovacion)",
  ],
  "phish.wallet": [
    "(conectar|conecte|conecta|verificar|sincronizar|vincular|restaurar|validar) ..3 (billetera|wallet|cartera|monedero)",
    "(frase (semilla|de recuperacion|secreta)|clave privada|claves privadas|palabras de recuperacion)",
    "(airdrop|staking|tokens?|cripto*|bitcoin*|usdt) ..5 (gratis|gratuit*|reclam*|recib*|ganar|bloquead*)",
    "(billetera|wallet|monedero) ..4 (suspendid*|bloquead*|comprometid*|riesgo|desactivad*)",
  ],
  "phish.charge": [
    "(sera|ha sido|se le) ..2 (cargad*|cobrad*|debitad*|descontad*|cargara|cobrara)",
    "(no|nunca) ..2 (reconoce*|realizo|realizado|autorizo|autorizado|efectuado)",
    "(llame|llamenos|contacte|comuniquese|telefono) ..6 (cancelar|cancelacion|anular|soporte|atencion al cliente)",
  ],
  "phish.document": [
    "(documento|archivo|mensaje) (seguro|cifrado|confidencial|compartido)",
    "(ha compartido|compartio) ..2 (documento|archivo)",
    "(nuevo|nueva) (mensaje de voz|correo de voz|fax)",
    "(ver|abrir|revisar) (el )?(documento|archivo)",
  ],
  "phish.urgency": [
    "(en|dentro de|en las proximas|plazo de|antes de|en menos de) ..2 (24|48|72|<num>) (horas|h|dias)",
    "(inmediatamente|de inmediato|urgente|urgentemente|lo antes posible|cuanto antes|sin demora|ahora mismo|hoy mismo)",
    "(ultimo|ultima) (aviso|oportunidad|recordatorio|advertencia|notificacion|intento)",
    "(caduca|expira|vence|finaliza|termina) ..3 (hoy|manana|pronto|en|el)",
    "(importante|atencion|aviso|alerta|advertencia)",
    "(tiempo limitado|plazo|fecha limite)",
  ],
  "phish.secret": [
    "(contrasena|contrasenas|clave|claves|pin|codigo de seguridad|numero de tarjeta|cvv|datos bancarios|datos de la tarjeta|fecha de nacimiento|banca online|banca en linea|credenciales|dni)",
    "(iniciar sesion|inicie sesion|inicia sesion|acceda a su cuenta|accede a tu cuenta|ingrese a su cuenta|ingresar|acceder)",
  ],
  "phish.ask": [
    "(envie|enviar|envienos|facilite|facilitar|proporcione|proporcionar|introduzca|introducir|ingrese|ingresar|indique|confirme|responda con|escriba) ..3 (contrasena|clave|pin|codigo de seguridad|numero de tarjeta|cvv|datos bancarios|datos de la tarjeta|frase semilla|frase de recuperacion|clave privada|credenciales)",
  ],
  "phish.ask-not": [
    "(nunca|jamas|no) ..7 (contrasena|contrasenas|clave|claves|pin|codigo|cvv|datos bancarios|datos de la tarjeta|credenciales)",
    "(nueva|olvidado|olvidaste|restablecer|cambiar|crear|elegir|gestor de) ..2 (contrasena|contrasenas|clave)",
  ],
  "phish.greeting": [
    "^(estimad*|querid*|apreciad*|hola|atencion) ..4 (cliente|clientes|usuari*|titular|contribuyente|suscriptor*|miembro|beneficiari*|abonad*|ganador*|socio)",
    "^(estimad*|hola|querid*) ..2 <mail>",
  ],
  "phish.nobody": ["^(buenos dias|buenas tardes|estimados senores|hola|muy senor* mio*|estimad*)"],
  "phish.button": [
    "(haga|haz|hacer|haciendo|pulse|pulsa|pinche|pincha|de|dar) ..1 (clic|click|aqui|en)",
    "(siguiente|siga|utilice|acceda|mediante|traves) ..3 (enlace|link|boton|portal)",
    "^(confirmar|verificar|actualizar|validar|acceder|pagar|reclamar|canjear|desbloquear|reactivar|activar|programar|rastrear|seguir|renovar|continuar|iniciar|empezar|descargar|ver|obtener|participar|retirar) ..2 (ahora|aqui|cuenta|mi|mis|datos|pago|envio|paquete|entrega|el|la|sesion|puntos|premio|notificacion|factura)",
  ],
  "phish.attached": [
    "(factura|pedido|documento|comprobante|presupuesto) ..3 (zip|rar|iso|html?|exe|docm|xlsm)",
    "(adjunto|adjuntamos|adjunta) ..6 (pedido|cotización|guía|albarán|presupuesto solicitado|vencida)",
    "(adjunto|adjunta|adjuntamos|adjuntos|en anexo|anexo) ..6 (factura|facturas|comprobante|recibo|justificante|transferencia|orden de compra|proforma|pago|presupuesto)",
    "(factura|facturas|comprobante|recibo|justificante|orden de compra|proforma) ..5 (adjunt*|anexo)",
  ],
  "phish.talk": [
    "(correos|mensajes|emails|mails) (falsos|fraudulentos)",
    "(no hagan|no haga|no hagas|no hagais) clic",
    "(phishing|estafa|estafas|estafadores?|fraude electronico|suplantacion|ciberdelincuentes?|concienciacion|simulacro*|simulacion*|ciberataque*)",
  ],
  "phish.role": [
    "(cuenta|tarjeta|cliente|clientes|acceso|usuario|suscripcion|almacenamiento|puntos|monedero|cartera|perfil|buzon)",
  ],
};
