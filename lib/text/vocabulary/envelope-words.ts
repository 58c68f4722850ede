/** Words by which lines of an envelope are told from talk. Matched whatever their case. */

/** Small words of sentences, which no line of an envelope holds. */
export const proseWords =
  "in|to|by|a|we|you|your|our|my|i|he|she|they|them|us|is|are|was|were|be|been|has|have|had|will|would|can|could|should|do|does|did|this|that|these|those|with|from|into|about|which|who|what|when|where|how|why|if|because|but|not|please|just|see|let|get|make|visit|call|send|click|here|there|than|more|most|all|any|some|each|per|for|it|its|dear|hi|hello|thanks|thank|regards|re|fwd|subject|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|price|prices|order|orders|invoice|shipped|customers|users|markets|leads|version|booth|hall|fair|expo|summit|forum|conference|messe|ich|wir|sie|und|oder|nicht|mit|nous|vous|pour|avec|pas|usted|para con|jest|nie";

/** Titles of people, in whose signatures a town stands that is no address. */
export const jobTitles =
  "ceo|cto|cfo|coo|cmo|vp|svp|director|manager|founder|co-founder|president|head|lead|engineer|developer|consultant|analyst|officer|executive|representative|sales|marketing|recruiter|partner|assistant|secretary|chairman|professor|attorney|editor|author|chief|senior|junior|specialist|coordinator|supervisor|administrator|principal|trader|broker|counsel|advisor|architect|designer|programmer|technician|reporter|correspondent|spokesman|speaker|leiter|leiterin|vertrieb|chef|geschäftsführer|directeur|gerente|responsable|prezes|dyrektor";

/** What is counted by a number behind it, and is no street. */
export const countedNouns =
  "room|zone|gate|page|game|chapter|section|paragraph|article|part|item|model|version|terminal|flight|hall|booth|stand|day|week|month|year|quarter|step|level|series|class|episode|volume|issue|no|deal|meter|windows|office|score|team|group|type|phase|round|heat|final|lane|order|invoice|case|figure|table|line|channel|track|lesson|rule|task|ticket|seat|row|season|grade|unit|station|session|test|option|question|answer|note|level|highway|exit|area code|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|winter|united|city fc|kapitel|seite|teil|woche|januar|februar|märz|mai|juni|juli|oktober|dezember|chapitre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

/** Words that are part of a street's name and of little else: before it, and behind it. */
export const streetWords = {
  before:
    "rue|avenue|boulevard|chemin|impasse|allée|quai|route de|place de|via|viale|piazza|corso|vicolo|strada|str|calle|carrera|carrer|avenida|av|avda|plaza|plaça|paseo|camino|rua|praça|travessa|largo|estrada|ulica|ul|aleja|al|rynek|náměstí|trg|cesta|bulevar|bulevardul|calea|rruga|jalan|jl|jln|lorong|đường|phố|thanon|ถนน|улица|ул|проспект|пр|переулок|площадь|набережная|вулиця|вул|провулок|площа|бул|οδός|πλατεία|λεωφόρος|شارع|طريق|نهج|خیابان|بلوار|רחוב|שדרות|sráid|bóthar|triq|heol|stryd|lalana|kaya|caya|calzada|jirón|jr",
  after:
    "street|road|avenue|lane|boulevard|drive|terrace|crescent|highway|rd|ave|blvd|marg|utca|tér|körút|caddesi|sokak|mahallesi|iela|gatvė|tänav|gata|gate|vei|straße|strasse|gasse|weg|ko'chasi|küçəsi|köçesi|көшесі|даңғылы|ქუჩა|გამზირი|փողոց|պողոտա|salai|रोड|मार्ग",
} as const;

/** Parts of a country, in many languages: as words, and as the ends of words. */
export const adminWords = {
  words:
    "magu|köçesi|şayoly|hiyaban|loc\\.|località|fraz\\.|frazione|lieu-dit|bourg|district|province|county|prefecture|governorate|region|state|parish|township|village|town|city|municipality|subdistrict|sub-district|ward|suburb|canton|commune|department|division|zone|sector|quarter|borough|island|islands|isle|atoll|estate|gouvernorat|wilaya|daïra|arrondissement|département|préfecture|région|cercle|quartier|ville|distrito|departamento|provincia|municipio|município|concelho|freguesia|cantón|canton|parroquia|comuna|barrio|bairro|colonia|corregimiento|estado|estado de|región|região|centro|centro histórico|comune|frazione|regione|landkreis|kreis|bezirk|gemeinde|stadtteil|kommune|kommun|fylke|län|amt|maakond|vald|novads|pagasts|rajonas|savivaldybė|powiat|gmina|województwo|okres|kraj|obec|judeţ|județ|județul|comună|sat|megye|járás|opština|općina|grad|županija|obshtina|oblast|raion|rayon|район|область|область|край|община|општина|громада|місто|село|город|г\\.|с\\.|пос\\.|пгт|облыс|аудан|viloyat|tuman|rayonu|şəhəri|il|ilçe|ilçesi|mahalle|mahallesi|mah\\.|köyü|bucak|محافظة|منطقة|مديرية|ولاية|حي|مدينة|بلدية|استان|شهر|ضلع|tehsil|taluk|taluka|mandal|thana|upazila|zila|nagar|pradesh|kabupaten|kecamatan|kelurahan|kota|desa|provinsi|negeri|daerah|mukim|kampung|kampong|barangay|brgy\\.?|poblacion|tambon|amphoe|khet|khwaeng|changwat|phường|contae|co\\.|jud\\.|quận|tỉnh|huyện|xã|thành phố|khan|sangkat|khum|srok|muang|soum|aimag|дүүрэг|аймаг|woreda|kebele|kifle ketema|oromia|lga|boma|payam|region of|medina|médina|corniche|marina|harbour|bay|beach|plateau|heights|gardens|park|square|market|souq|souk|free zone|industrial area|downtown|city centre|city center|old town",
  endings:
    "\\p{L}(?:-ku|-shi|-gu|-dong|-do|-si|-ken|-cho|-machi|-gun|-eup|-myeon|shire|ský kraj|ski kraj|sko|ская|ский|ська|ський)(?![\\p{L}])|[区區市县縣省州郡町村府県都]|구|시|도|동|จังหวัด|เขต|แขวง|อำเภอ|ตำบล",
};
