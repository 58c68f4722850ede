import type { Phrases } from "../phrases.ts";

/** Words of prohibited content, of offers and of what speaks about them in Spanish. */
export const spanish: Phrases = {
  "offer.call": [
    "(haz|haga|hacer) clic|(compra|compre|ordena|ordene|pide|pida|regístrate|regístrese|llama|llame|contacta|contáctanos|contáctenos|reserva|reserve|juega|juegue|visita|visite|únete|escribe|escriba|descarga|solicita|solicite|aprovecha|aproveche|entra) (ya|aquí|ahora|hoy|nuestro|nuestra|al|el|la|tu|su|por|mismo|en)",
    "(por|vía|en) (whatsapp|telegram)",
  ],
  "offer.price": [
    "(desde|solo|sólo|por solo|a solo|por tan solo) <money>|<pct> (de descuento|dto|menos)|(gratis|barat*|descuento*|oferta*|mejor precio|rebaja*|promoción|precio (bajo|especial)|garantía de devolución)",
  ],
  "offer.own": [
    "(vendemos|vendo|ofrecemos|ofrezco|enviamos|suministramos|otorgamos|prestamos)|(nuestra|nuestro|nuestras|nuestros) (tienda|sitio|web|oferta|productos|chicas|casino|préstamos)",
  ],
  "offer.shady": [
    "(discret*|discreción|anónim*|sin (riesgo|preguntas|receta|aval|nómina|compromiso|examen|requisitos)|<pct> (legal|garantizado|seguro|real)|garantizad*)",
  ],
  "mention.trade": [
    "(cumplimiento|regulad*|regulación|ley|leyes|legislación|policía|juez|tribunal|fiscal*|investiga*|prohib*|detenid*|ministr*|senado|congreso|lucha contra|prevención|preven*|detect*|proteg*|fraude*|estafa*|denunci*|autoridad*)",
    "(software|plataforma*|solucion*|solución|herramienta*|consultoría|formación|auditoría*|servicio*|sistema*) (para|a|de apoyo) ..3 (operadores|fabricantes|bancos|farmacias|marcas|casinos|prestamistas|laboratorios|empresas|hospitales|tiendas|entidades)",
    "(formamos|ayudamos|asesoramos|trabajamos con|equipamos|defendemos) ..3 (operadores|fabricantes|bancos|farmacias|marcas|casinos|prestamistas|laboratorios|equipos|hospitales|aduan*)",
    "(estudio|artículo|periódico|noticia*|boletín|conferencia|seminario web|webinar|contratación|candidat*|oferta de empleo)",
  ],
  "mention.denial": [
    "(no|nunca) ..1 (vendemos|ofrecemos|alquilamos|compramos|trabajamos|usamos|prestamos|compartimos)",
  ],
  "gambling.offer": [
    "<num> (giros gratis|tiradas gratis|free spins|giros|tiradas gratuitas)",
    "(giros gratis|tiradas gratis|bono de bienvenida|bono sin depósito|sin depósito|bono de depósito|primer depósito|apuesta gratis|apuestas gratis) ..8 (casino|regístr*|juega*|depósito|gana*|consigue|recib*|tragaperras|<money>|<pct>|gratis|código|apuesta*)",
    "(casino|casinos|tragaperras|tragamonedas|apuestas deportivas|póker|ruleta|bingo|blackjack) ..6 (en línea|online|juega*|bono*|regístr*|gana*|dinero real|giros|mejor*|depósito|jugar)",
    "(pronósticos?|apuestas|picks?) ..3 (seguras?|seguros?|ganador*|garantizad*|vip|gratis)|(gana*|ganar) ..4 (lotería|casino|apuestas|bote|premio gordo)",
  ],
  "gambling.lure": [
    "(giros gratis|tiradas gratis|bono de bienvenida|sin depósito|tragaperras|tragamonedas|casino online|casino en línea|apuestas deportivas|pronósticos?|grandes premios|dinero real|bote|prueba tu suerte|jackpot)",
  ],
  "gambling.thing": ["(casinos?|apuestas?|póker|ruleta|lotería|bingo|depósito)"],
  "pharma.offer": [
    "(compra|comprar|compre|venta|vendemos|pide|pedir|sin receta|barat*|genéric*|envío) ..5 (viagra|cialis|levitra|kamagra|medicamentos?|pastillas|ozempic|wegovy|tramadol|xanax|valium|esteroides|anabolizantes|diazepam)",
    "(viagra|cialis|levitra|kamagra|medicamentos?|pastillas|ozempic|wegovy|tramadol|xanax|esteroides|cápsulas|comprimidos) ..6 (sin receta|barat*|online|en línea|a domicilio|desde <money>|<money>|discret*|comprar|envío)",
    "(agrand*|alarg*|aument*|engros*) ..3 (pene|miembro|busto|senos)|erecciones? (más )?(dur*|fuert*|potente*|firme*)",
    "(pierde|perder|baja|bajar|adelgaza*|quema*) ..4 (<num> kilos|kilos|kg|peso|grasa|barriga|libras) ..8 (sin|rápid*|en <num>|días|semanas|fácil*|pastilla*|garantizad*|dieta)",
    "(pastillas|píldoras|cápsulas|gotas|remedio|parches?|suplemento) ..3 (adelgazar|adelgazante*|milagros*|para (perder|bajar)|erección|abortiv*|quemagrasa*)",
    "(cura*|elimina*) ..3 (cáncer|diabetes|artritis|impotencia|disfunción)",
  ],
  "pharma.lure": [
    "(sin receta|impotencia|disfunción eréctil|erección|erecciones|libido|adelgazar|quemagrasa*|remedio milagroso|genéric*|anabolizante*|farmacia online|farmacia en línea|potencia sexual)",
  ],
  "pharma.thing": ["(medicamentos?|pastillas|farmacia|receta|cápsulas|comprimidos)"],
  "sexual.offer": [
    "(sexo|porno|xxx|contactos sexuales|encuentros sexuales|webcams?) ..4 (gratis|en vivo|discret*|esta noche|casual|sin compromiso|videos|18|vídeos)",
    "(chicas?|mujeres|maduras|solteras|casadas|colegialas|latinas|jovencitas) ..4 (calientes|desnudas|infieles|cachondas|sin compromiso|cerca de ti|en tu (ciudad|zona)|traviesas|tetonas) ..10 (quieren|buscan|conocer*|esta noche|gratis|regístrate|chat*|sexo|webcam|fotos|videos|contactos|te esperan)",
    "(chicas?|mujeres|maduras|jovencitas|amas de casa|colegialas|señoras|solteras|casadas) ..2 (desnudas?|calientes?|cachondas?|sexys?|solteras|infieles|viciosas|ardientes) ..8 (gratis|webcam|directo|vivo|ahora|cerca|videos?|esperan|fotos?|buscan|cam|discret*|sexo|encuentros?)",
    "(porno*|sexo|xxx|erótic*|webcam) ..2 (gratis|en directo|en vivo|online|videos?|películas?|fotos?|chat|cam|contactos?) ..6 (gratis|ahora|clic|mira|regístr*|acceso|chicas?|mujeres|vivo|aquí|sexo|porno*|desnud*)",
    "(videos? (porno|xxx)|películas? (porno|xxx|para adultos)|sexo sin compromiso|citas? para sexo|contactos? (sexuales|eróticos)|follar|encuentros? (sexuales|discretos|calientes)|intercambio de parejas|juguetes? (eróticos?|sexuales?)|vibradores|consoladores|línea caliente)",
    "(mira|ver|mis|tengo) ..2 (fotos|videos) (desnuda|íntim*|sexys?|calientes|hot|privad*|xxx)",
  ],
  "sexual.lure": [
    "(porno*|sexo|sexual*|erótic*|desnud*|webcam|cachond*|follar|orgasmo*|juguetes? eróticos?|vibrador*|infieles?|calientes|xxx)",
  ],
  "sexual.talk": ["(acoso|educación|salud|agresi*|violencia|orientación|abuso*) sexual*"],
  "escort.offer": [
    "(escorts?|acompañantes) (de lujo|vip|femenin*|independientes?|a domicilio|masculin*|en <cap>|discret*)",
    "(damas? de compañía|prepagos?|prostitutas?|putas|call girls?|chicas de compañía|agencia de (escorts?|acompañantes)|scorts?)",
    "(masajes? (eróticos?|sensuales?|tántricos?|con final feliz))",
  ],
  "escort.lure": [
    "(escorts?|acompañantes|damas? de compañía|prepagos?|masaje (erótico|sensual)|sugar daddy|sugar baby|final feliz|a domicilio y hotel*)",
  ],
  "goods.offer": [
    "(títulos universitarios|títulos oficiales|diplomas) ..5 (sin (estudiar|examen)|comprar|compra|registrad*|venta)",
    "(billetes|dinero|documentos|pasaportes|títulos|diplomas) (falsos?|universitarios sin|falsificad*) ..8 (compr*|calidad|venta|whatsapp|telegram|indetectable*|envío)",
    "(réplicas?|imitaciones|copias) ..4 (relojes|bolsos|lujo|marca|rolex|zapatillas) ..10 (aaa|envío|<money>|euros|discreto|calidad|barat*|compra*)",
    "(carnet|permiso|licencia) de conducir ..5 (sin examen|registrad*|dgt|compra*|original*)",
    "(réplicas?|imitaciones?|falsificad*|copias|fals*) ..3 (relojes?|rolex|bolsos?|marcas?|lujo|gucci|vuitton|zapatillas|documentos?|billetes|pasaportes?|títulos?|diplomas?)",
    "(vendemos|vendo|compra*|comprar|venta|consigue|obten*|pide) ..4 (réplicas?|billetes falsos|documentos falsos|carnet de conducir|licencias? de conducir|pasaportes?|títulos? (universitario*|oficial*)|diplomas?|dni|cocaína|marihuana|heroína|mdma|tarjetas clonadas|armas?|dinero falso)",
    "(carnet|licencia de conducir|pasaportes?|títulos?|diplomas?|dni|permiso de residencia) ..5 (sin (examen|examenes|exámenes|estudiar|asistir)|registrad*|en venta|original*|legal*|auténtic*)",
    "(rolex|cartier|gucci|louis vuitton|chanel|prada) ..6 (réplica*|copia*|imitación*|desde|<money>|barat*)",
    "(cocaína|marihuana|heroína|mdma|lsd|éxtasis|cannabis|armas de fuego) ..5 (envío*|vend*|compra*|pide|discret*|disponible*|domicilio|venta)",
    "(software|windows|office|photoshop) ..4 (oem|barat*|pirata*|crackead*|<pct>|licencias? baratas?|clave*)|(tarjetas? (clonadas?|robadas?)|hackers?|hackear) ..4 (contrata*|venta|vend*|compra*|servicio*|facebook|whatsapp|instagram)",
  ],
  "goods.lure": [
    "(réplicas?|falsificad*|billetes falsos|documentos falsos|imitaciones|cocaína|tarjetas? clonadas?|pirata*|rolex|hackear|dinero falso)",
  ],
  "goods.talk": [
    "(falsificacion*|falsificad*|réplicas|copias) ..6 (detect*|lucha*|proteg*|contra|denunci*|retir*|aduan*|combat*)",
    "(contra|lucha*|detect*|proteg*|defend*) ..4 (falsificacion*|réplicas|copias)",
  ],
  "list.offer": [
    "(vendo|vendemos|ofrezco|ofrecemos) ..1 (bases?|listas?) ..1 (de )?(datos|correos|emails?|contactos|clientes)",
    "envío masivo ..8 (correos?|emails?|millones|direcciones|sms|whatsapp)",
    "(bases? de datos|listas?|listado) ..6 (empresas|emails?|correos|contactos|profesionales) ..10 (<money>|venta|vendemos|compra*|registros|descarga|segmentad*|millones|actualizad*)",
    "(venta|alquiler|compra*|comprar|vendemos|vendo|alquila*|adquirir|ofrecemos|tenemos|disponemos) ..5 (bases? de datos|listas?|correos|emails|e-mails|contactos|direcciones) ..6 (correo*|e-mails?|emails?|empresas|contactos|asistentes|clientes|direcciones|verificad*|segmentad*|b2b|actualizad*|electrónicos|directivos)",
    "(<num>|<num> millones|millones de|miles de) ..2 (correos|e-mails?|emails|contactos|direcciones|registros) ..8 (<money>|euros|dólares|verificad*|cd|base*|venta|solo|por|actualizad*|enviar*|alquilar)",
    "(lista|base de datos|listado) de (asistentes|visitantes|expositores|correos|emails|directivos|empresas|participantes) ..8 (interesad*|comprar|adquirir|precio|verificad*|e-mails?|disponible|venta|correo*|contacto*)",
    "(interesad*|interesa|interés) ..6 (lista de (asistentes|participantes|contactos)|base de datos de)",
    "(envío* masiv*|correo masivo|e-mail masivo|email masivo|mailing masivo|marketing masivo) ..6 (correos|e-mails|millones|base*|precio|campaña*|<money>)",
  ],
  "list.lure": [
    "(base de datos de (empresas|correos|emails|contactos)|bases de datos de|lista de (asistentes|correos|emails|contactos)|correos (verificados|electrónicos)|envíos? masivos?|alquiler de (listas|bases)|contactos verificados|listas de correo)",
  ],
  "list.talk": [
    "(adjunto|adjunta|adjuntamos) ..2 (lista|listado) de",
    "(su|tu|nuestra) base de datos ..2 (clientes|a la nube)",
    "(su|sus|tu|tus|propia|propias) ..1 (base|bases|lista|listas|contactos|correos)",
  ],
  "followers.offer": [
    "(reseñas|opiniones|valoraciones) (google|positivas|de 5 estrellas|trustpilot|5 estrellas) ..8 (<money>|desde|compr*|garantizad*|euros|estrellas|reales|vend*)",
    "(compra*|comprar|vendo|vendemos|aumenta*|consigue|gana|más) ..5 (seguidores|likes|me gusta|reproducciones|visualizaciones|suscriptores|vistas|reseñas) ..10 (<money>|euros|instagram|tiktok|youtube|spotify|google|facebook|inmediata|reales|desde|entrega|barat*|pesos|estrellas)",
    "(compra*|comprar|venta|vendemos|consigue|obten*|gana|<num>) ..4 (seguidores|likes|me gusta|visitas|visualizaciones|reseñas|suscriptores|vistas|comentarios) ..8 (instagram|tiktok|youtube|facebook|google|<money>|garantizad*|instantáne*|rápid*|reales|barat*|euros|trustpilot|por|twitter|entrega)",
    "(seguidores|likes|reseñas (google|positivas|5 estrellas)|suscriptores|visualizaciones) ..6 (comprar|desde|<money>|barat*|garantizad*|en venta|reales)",
  ],
  "followers.lure": [
    "(seguidores|likes|visitas|reseñas|suscriptores) (instagram|tiktok|youtube|facebook|google|reales|de instagram|en instagram|positivas)|(más|miles de|falsos) (seguidores|likes|reseñas)|reseñas de 5 estrellas",
  ],
  "mlm.offer": [
    "(gana*|comision*|ingresos) ..6 (por cada persona|por cada referido|niveles|de tu red|de tu equipo|referidos|tus invitados|multinivel)",
    "(únete|unete|forma parte) ..3 (equipo|red|team) ..12 (distribuidores|red|invites|residuales?|multinivel|comision*|niveles|ingresos|libertad)",
    "(multinivel|redes? de mercadeo|network marketing|mercadeo en red|mlm|marketing en red) ..8 (únete|oportunidad|ingresos*|equipo|gana*|conviért*|independiente*|negocio|socio*)",
    "(patrocin*|reclut*|invita*|refiere|recomienda) ..8 (comision*|gana*|nivel*|ingresos*|bono*|cada|equipo|red|referid*)",
    "(únete|súmate) ..3 (mi|nuestro) equipo ..10 (ingresos*|gana*|comision*|casa|oportunidad|independien*|distribu*|negocio)",
    "(conviértete|conviértase|sé|ser) (en )?(distribuidor*|socio*|consultor*|empresari*) ..10 (comision*|ingresos*|casa|independien*|equipo|gana*|extra|red)",
  ],
  "mlm.lure": [
    "(multinivel|mercadeo en red|redes? de mercadeo|mlm|patrocinador*|ingresos? (residual*|pasiv*|extra)|tu propio jefe|oportunidad de negocio|negocio desde casa|línea descendente)",
  ],
  "riches.offer": [
    "(dinero|ingresos) desde (casa|tu casa|tu móvil|el móvil)",
    "(gana|ganar|genera) ..3 dinero ..6 (móvil|casa|experiencia|día)",
    "(gana*|generar?|genera|cobra*|obten*|hacer) ..4 (<money>|<num> (euros|dólares|pesos)|hasta <money>) ..4 (al|por|cada|a la|en un*) (día|semana|mes|hora|mensual*|diari*)",
    "(<money>|<num> (euros|dólares)) (al|por|cada|a la|diarios|semanales|mensuales) ..8 (casa|sin experiencia|fácil*|internet|automátic*|gana*|online|garantizad*)",
    "(ganar|gana|gane|hacer|haz) (dinero|mucho dinero|dinero (extra|fácil|rápido)) ..8 (fácil*|internet|online|en línea|casa|rápid*|sin|dormir|duermes|ahora|automátic*|experiencia)",
    "(dinero (fácil|rápido)|ingresos? (pasivos?|garantizados?|extra*)|libertad financiera|independencia financiera|hazte (rico|millonario)|hacerse (rico|millonario)|trabaj* desde (tu )?casa) ..8 (gana*|sin|fácil*|hoy|ahora|<money>|método|secreto|internet|experiencia|garantizad*|bitcoin|mes|día|rápid*|sistema|descubre)",
    "(duplica*|triplica*|multiplica*) ..3 (dinero|capital|inversión|bitcoin*|ahorros|ingresos)",
    "(rentabilidad*|ganancias?|beneficios?|rendimiento*) ..2 (garantizad*|sin riesgo|segur*) ..6 (<pct>|al (día|mes)|diari*|cripto*|bitcoin|trading|invers*|invierte*|mensual*)",
    "(bitcoin|cripto*|trading|forex) ..6 (robot|gana*|garantizad*|automátic*|millonari*|al día|diari*|señales|rentabilidad|rico)",
  ],
  "riches.lure": [
    "(dinero fácil|ganar dinero|ingresos? pasivos?|libertad financiera|millonari*|trabajar desde casa|trabaja desde casa|desde (tu )?casa|sin experiencia|bitcoin|cripto*|rentabilidad garantizada|ingresos? extra*|hazte rico|tu propio jefe)",
  ],
  "debt.offer": [
    "(elimina*|cancela*|borra*|reduc*|reduzca|sal de|salir de|liber*|liquida*|reunific*|unific*|quita*) ..4 (deudas?|asnef|morosidad|créditos|acreedores|embargos?|buró)",
    "(reunificación de (deudas|créditos)|ley de segunda oportunidad|asnef|deudas|buró de crédito) ..8 (llama*|solución*|gratis|simulación|cancel*|cuota*|rápid*|estudio|consulta*|solicita*|elimin*|ayuda*|salir|limpi*)",
    "(mejora*|repara*|limpia*|arregla*) ..3 (historial (de crédito|crediticio)|crédito|score|buró|puntaje)",
  ],
  "debt.lure": [
    "(reunificación de deudas|asnef|deudas|acreedores|segunda oportunidad|buró de crédito|reparación de crédito|historial crediticio|embargo*|sin deudas)",
  ],
  "loan.offer": [
    "(préstamos?|créditos?|microcréditos?|minicréditos?|dinero|financiación) ..5 (sin (aval|nómina|papeleo|buró|requisitos|asnef|garantía*|historial)|con asnef|en <num> (minutos|horas)|en (24|48) horas|al <pct>|interés del <pct>|inmediat*|entre particulares|rápid*|urgente*|hoy mismo|al instante)",
    "(ofrecemos|otorgamos|concedemos|damos|prestamos) ..5 (préstamos?|créditos?) ..8 (particular*|<money>|<pct>|persona*|interés|sin|todos|empresa*|urgente*|rápid*|necesi*)",
    "(necesitas|necesita|buscas|busca|requiere) ..3 (préstamo|crédito|dinero|financiación) ..6 (urgente*|rápid*|contact*|sin|hoy|ya|personal|inmediat*|ahora)",
    "(microcréditos?|minicréditos?|préstamos? (rápidos?|urgentes?|exprés|online)|adelanto de nómina|crédito (rápido|inmediato)) ..6 (sin|minutos|horas|solicita*|<money>|online|aprob*|cuenta|hoy|ya)",
  ],
  "loan.lure": [
    "(préstamos? (rápidos?|urgentes?|personales?|entre particulares)|minicréditos?|microcréditos?|sin aval|sin nómina|oferta de préstamo|tasa de interés|prestamista*|dinero (urgente|al instante)|crédito fácil)",
  ],
  "fraud.offer": [
    "(gastos|seguro|tasa|comision) ..6 antes (de|del) ..3 (desembolso|transferencia|ingreso|prestamo|credito)",
    "(cliente|ingeniero|empresario) ..8 (fallecio|murio) ..14 (millon*|dejo|sin (herederos|parientes|familia))",
    "(reciba|recibir) el dinero en su cuenta",
    "(antes de morir|deseo|quiero|quisiera) ..4 (donar|legar|donarle|dejarle) ..6 (euros|dolares|<money>|millon*|suma|fortuna)",
    "(viuda|enferm*|terminal|cancer|tumor) ..16 (donar|legar|dejar|entregar) ..8 (euros|dolares|<money>|<num>|millon*|suma)",
    "(presentarle|presentarlo|nombrarle|nombrarlo|designarle|usted como) ..2 (como )?(pariente|heredero|beneficiario|familiar) ..8 (millones|fondos|fondo|herencia|dinero|cobrar)",
    "(abogado|notario|banquero|albacea) ..2 (del|de un|de mi) ..2 (difunto|fallecido|cliente fallecido) ..8 (herederos|millones|fondos|herencia|parientes)",
    "(donación|donar|herencia|fondos?|suma) ..10 (millon*|<money>|euros|dólares|fallecid*|difunt*|beneficiari*|viuda|cáncer|caridad|huérfan*) ..12 (usted|su|millon*|banco|contact*|cuenta|euros|dólares|beneficiari*|transf*|huérfan*)",
    "(ha|has|su (correo|e-mail|dirección)) ..4 (ganado|sido seleccionad*|sido elegid*|resultado ganador*) ..10 (lotería|millon*|<money>|premio|suma|donación|euros|dólares)",
    "(soy|me llamo|mi nombre es) ..20 (viuda|cáncer|enferm*|difunt*|banquer*|abogad*|notari*) ..30 (millon*|donación|donar|fondos?|herencia|suma|cuenta|euros|dólares|huérfan*)",
    "(difunt*|fallecid*|muert*) ..3 (cliente|marido|esposo|padre) ..20 (millon*|fondos?|cuenta|banco|herencia|suma|hereder*)",
    "(transferencia|transferir) ..6 (fondos?|suma|millon*) ..8 (su cuenta|extranjer*|su país|porcentaje|<pct>|confidencial*)",
    "(recuper*) ..4 (dinero|fondos?|bitcoins?|cripto*) ..3 (perdid*|robad*|estafa*|estafad*)",
  ],
  "fraud.lure": [
    "(viuda|cáncer|difunt*|herencia|beneficiari*|donación|lotería|huérfan*|caridad|millones? de (euros|dólares)|confidencial*|pariente más cercano|dios le bendiga)",
  ],
  "unlawful.offer": [
    "(sin (su|tu|el|ningún) consentimiento|saltar* el rgpd|eludir el rgpd|scrape*|raspad*|correos? (comprados?|robados?)) ..8 (correo*|e-mails?|datos|envi*|contact*|rgpd|linkedin|base*|direcciones)",
    "(si no responde|si no contesta|su silencio|falta de respuesta) ..8 (acept*|consent*|factur*|contrat*|autoriz*)",
  ],
  "reputation.offer": [
    "(black hat|backlinks?|enlaces) ..5 (garantizad*|<money>|barat*|compra*|miles|dofollow|primera página|primera posición)|(primera (página|posición)|primer lugar) ..3 google ..4 garantizad*",
    "(vidente|tarot|brujo|brujería|amarres?|hechizo*|santería|espiritista) ..8 (gratis|llama*|garantizad*|consulta*|contact*|efectiv*|amor|inmediat*|dominio)",
    "(gana*|recib*|consigue|llévate) ..3 (iphone|ipad|tarjeta regalo|viaje|cupón) ..8 (encuesta|respond*|clic|gratis|envío|participa*|ahora)",
    "(cigarrillos|tabaco|vapers?|vapeadores?) ..5 (barat*|libre de impuestos|compra*|online|<pct>|envío)",
  ],
  "reputation.lure": ["(backlinks?|vidente|tarot|amarres? de amor|brujo|cadena de cartas|hechizos?)"],
  "loan.talk": [
    "(quien|quienes|personas|familias|gente|clientes|que) ..3 (pidió|pidieron|piden|tomó|tomaron|contrató|contrataron|firmó|debe|deben) ..2 (préstamos?|créditos?|microcréditos?) (rápidos?|personales?|fáciles|fácil)?",
    "banco ..3 (aprobó|concedió|ha aprobado|ha concedido|denegó) ..3 (préstamo|crédito|hipoteca) ..8 (<pct>|nave|para|al)",
  ],
  "riches.talk": ["(desde|por|cuesta|precio) ..2 <money> (al|por) (mes|año|usuario|día)"],
};
