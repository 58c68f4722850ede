import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, graded, in Hindi, in its own script and in Latin letters. */
export const hindi: Phrases = {
  "harassment.abuse": [
    "(sala|saala|sale|saale|saali|sali|abe|abey|oye|chal|chup|tu|tum|ye|yeh|wo|ek number ka|ek no ka|kitna bada|bada) ..2 (chutiya|chutiye|gandu|kutta|kutte|kutti|kutiya|kamina|kamine|kamini|harami|haramkhor|suar|gadha|gadhe|ullu|bewakoof|bevkuf|bewkoof|pagal kutta|nalayak|nikamma|ghatiya|nich|neech|bhadwa|bhadwe|randi|hijda|chhakka|meetha|bhikhari|gawar|ganwar|jahil|chamcha|chamche|andhbhakt|bhakt saale|gaddar|deshdrohi|jhootha|makkar|dhongi|lukkha|tharki|mota suar|kaali|kallu|gobar|namard|besharam|darpok|dalla|dalle|gandi naali|phattu|faltu aadmi|tatti)",
    "(chup (kar|karo|ho ja|baith|reh) ..2 (harami|kutte|sale|saale|chutiye|kamine|gadhe|bewakoof|randi|kutiya|bhadwe|mc|bc|bsdk|besharam)|muh (band|bandh|tod|kala)|(teri|tere|tumhari) (maa|ma|mummy|behen|bahan|baap) (ki|ka|ko|chod*|chud*|ko chod)|gaand (mara|mar|maar|me|mein|faad|phaad)|gand (mara|mar|maar|me|mein|faad|phat)|ma chuda|maa chuda|lund (le|chus|pe|choos|ke)|lauda (le|mera|lassan)|lavde ke|bhosad pappu|nikal (lavde|lawde|laude|bhosdi*|yaha se|yahan se|be|madar*)|jaa ke mar|ja ke mar|mar ja (kutte|sale|kamine|harami|kahin|kutiya)|doob mar|chullu bhar pani|thook(ta|ti|te)? hu|thu hai|aukat (me|mein|dekh|kya)|do kaudi (ka|ki|ke)|bhad me ja|bhaad me ja|jahannum me)",
    "(madarchod*|maderchod*|madharchod*|madarchood|motherchod|mc bc|behenchod*|bhenchod*|bhencho|behnchod*|bahenchod*|banchod|benchod|chutiya*|chutiye*|chutya|chutia|chutiyo|choot|bhosdi*|bhosadi*|bhosdike|bhosdiwale|bsdk|gandu*|gaandu*|gand mara*|gaand mara*|gand faad*|gaand phaad*|lauda|laude|lawde|lodu|lavde|randi*|raandi|rundi|haraami*|harami*|haramzad*|haramkhor*|kamina*|kamine*|kaminey|kamini|kutiya|kutti ka|kutte ki|kutte ka|kutta sala|sala kutta|saala kutta|saale kutte|sale kutte|suar ki|suwar|suar ke|suar ka|suvar|bhadwa*|bhadve|bhadwe|bhadua|hijda|hijde|hijra sala|chhakka*|gandi naali|ullu ka pattha|ullu ke patthe|ullu ke pathe|gadha|gadhe|gadhi|bewakoof|bewkoof|bevkuf|bewakuf|bewaquf|bevkoof|murkh|moorkh|nalayak|nalayk|nikamma*|nikamme|nakara|nakaara|jahil|zaahil|jaahil|ganwar|gawaar|ghatiya insaan|ghatiya aadmi|nich jaat|neech jaat|namard|napunsak|katua|katue|katwa*|katwe|mullo|mullon|chamar|chamaar|bhangi|bhangio|chinki|chinky|chinkies|habshi|bihari saala|sala bihari|jihadi|jehadi|aatankvadi saale|langda sala|langde|pagal kutt*|apahij kutt*|sala suar|tatti|gu kha|teri ma ki|teri maa ki|teri behen|teri bahan|maa chuda*|ma chuda*|chud jao|chod dunga|chod denge|muh band kar|mooh band|bhaad me ja|bhaad mein ja|nark me ja|nark mein ja|jahannum me ja|dafa ho|mar ja|mar jao|mar jaa|sali randi|rakhail|chinaal|chhinal|tharki|besharam|behaya|kalmuhi|chudail|chudaill)",
    "(मादरचोद*|बहनचोद*|भेनचोद*|चूतिया*|चूतिये*|चुतिया*|भोसड़ी*|भोसडी*|गांडू*|गाण्डू|लौड़ा|लौड़े|लंड|रंडी*|रण्डी*|हरामी*|हरामज़ाद*|हरामजाद*|हरामखोर*|कमीना|कमीने|कमीनी|कुतिया|कुत्ते की|कुत्ते का|सूअर की|सुअर की|सूअर के|भड़वा|भड़वे|भडवा|हिजड़ा|हिजड़े|छक्का|छक्के|उल्लू का पट्ठा|उल्लू के पट्ठे|गधा|गधे|बेवकूफ|बेवकूफ़|मूर्ख|मूर्खों|नालायक|नालायको|निकम्मा|निकम्मे|नाकारा|जाहिल|गंवार|गँवार|घटिया इंसान|नामर्द|नपुंसक|कटुआ|कटुए|कटवा|मुल्ले|मुल्लों|चमार|भंगी|चिंकी|हब्शी|जिहादी|टट्टी|तेरी माँ की|तेरी मां की|तेरी बहन की|मुंह बंद|मुँह बंद|भाड़ में जा|भाड़ में जाओ|नरक में जा|दफा हो|मर जा|मर जाओ|छिनाल|वेश्या|बेशर्म|चुड़ैल|डायन|रखैल|ठरकी)",
    "(tu|tum|aap|tera|teri|sala|saala|saale|sale) ..2 (kutta|kutte|kutti|suar|gadha|ullu|harami|kamina|pagal|nich|bekar|bekaar|kachra|gandagi|nalayak|ghatiya|kida|keeda|kide|keede|tuchh|bewakoof|gandu|jaanwar|janwar|rakshas|bandar|dhabba|bojh|randi)",
    "(तू|तुम|आप|तेरा|साला|साले) ..2 (कुत्ता|कुत्ते|सूअर|सुअर|गधा|उल्लू|हरामी|कमीना|पागल|नीच|बेकार|कचरा|गंदगी|घटिया|कीड़ा|कीड़े|तुच्छ|जानवर|राक्षस|बंदर|धब्बा|बोझ|रंडी)",
  ],
  "harassment.insult": [
    "(kutta|kutte|kuttey|suar|sooar|soowar|bandar|janwar|jaanwar|kachra|kachara|kooda|kuda|gandagi|keeda|keede|kida|kide|keera|rakshas|shaitan|haivan|dhokebaaz|dhokhebaaz|jhootha|jhutha|jhoothe|chor|kayar|darpok|gaddar|gaddaar|pagal|paagal|bekar|bekaar|tuchh|tuchchh|ghatiya|ghinauna|ghinauni|badsurat|mota|moti|manhoos|manhus|bojh|kalank|aatankvadi|atankwadi|bimar|beemar|parjeevi|paraajeevi|vesya|veshya|bekaar insaan|kamzor|nafrat ke layak|bakwas)",
    "(कुत्ता|कुत्ते|सूअर|सुअर|बंदर|जानवर|कचरा|कूड़ा|गंदगी|कीड़ा|कीड़े|राक्षस|शैतान|हैवान|धोखेबाज|झूठा|झूठे|चोर|कायर|डरपोक|गद्दार|पागल|बेकार|तुच्छ|घटिया|घिनौना|घिनौने|बदसूरत|मनहूस|बोझ|कलंक|आतंकवादी|परजीवी)",
  ],
  "harassment.slight": [
    "(bekar|bekaar|tuchh|ghatiya|ghinaun*|badsurat|bewakoof|nalayak|kisi kaam k*|kuch nahi|kuchh nahi|pagal|sharmnak|bojh|बेकार|तुच्छ|घटिया|घिनौन*|बदसूरत|शर्मनाक|किसी काम क*|कुछ नहीं)",
  ],
  "harassment.trait": [
    "(apradhi|aparadhi|chor|balatkari|aatankvadi|aatankwadi|atankwadi|atankvadi|aalsi|alsi|gande|gandi|ganda|neech|nich|khatarnak|hinsak|jhoothe|jhuthe|dhokhebaaz|vikrit|bimar|beemar|bimari|asamanya|aprakritik|ghinaune|ghinauna|ghinauni|bekar|bekaar|murkh|moorkh|bewakoof|kamzor|kamjor|tuchh|ghatiya|badbudar|ashlil|beimaan|beiman|lalchi|desh ke dushman|deshdrohi|dushman|gaddar|anpadh|jahil|bojh|abhishap|shrap|kalank|khatra|pagal|बेईमान|अपराधी|चोर|बलात्कारी|आतंकवादी|आलसी|गंदे|गंदी|नीच|खतरनाक|हिंसक|झूठे|विकृत|बीमार|बीमारी|असामान्य|घिनौने|घिनौनी|बेकार|मूर्ख|बेवकूफ|कमजोर|तुच्छ|घटिया|बदबूदार|देशद्रोही|गद्दार|अनपढ़|जाहिल|बोझ|अभिशाप|कलंक|खतरा|लालची)",
  ],
  "harassment.vermin": [
    "(kachra|kachara|kachre|kooda|kuda|koode|gandagi|gandgi|keeda|keede|kide|kida|keedo|keera|keere|makode|tilchatt*|cockroach*|chuhe|chuha|chooha|choohe|suar|sooar|soowar|kutta|kutte|kutton|bandar|bandaro|janwar|jaanwar|janvar|jaanwaro|rakshas|shaitan|haivan|danav|parjeevi|parajeevi|parjivi|parjeeviyo|cancer|kainsar|bimari|beemari|rog|mahamari|plague|virus|zeher|zahar|jahar|tatti|mal|gobar|kalank|dheemak|deemak|jonk|saanp|sanp|keetanu|kitanu|kitaanu|vastu|cheez|cheezein|gulam|ghulam|pashu|darinde|darinda|maila|mal mutra|kharpatwar|nali ke keede|naali ke keede|hinsak pashu|trash|parasite*|vermin|plague|dharti par bojh)",
    "(कचरा|कचरे|कूड़ा|कूड़े|गंदगी|कीड़ा|कीड़े|मकोड़े|तिलचट्ट*|कॉकरोच|चूहे|चूहा|सूअर|सुअर|कुत्ता|कुत्ते|बंदर|जानवर|जानवरों|राक्षस|शैतान|हैवान|दानव|परजीवी|कैंसर|बीमारी|रोग|महामारी|प्लेग|वायरस|जहर|ज़हर|टट्टी|मल|गोबर|कलंक|दीमक|जोंक|सांप|साँप|कीटाणु|वस्तु|गुलाम|पशु|दरिंदे|दरिंदा|मैला|खरपतवार)",
  ],
  "harassment.inhuman": [
    "(insan|insaan|manushya|manav|aadmi|log|इंसान|मनुष्य|मानव|आदमी) ..1 (nahi|nahin|nhi|नहीं|नही)",
    "(insan|insaan|manushya|manav|इंसान|मनुष्य|मानव) ..1 (kehlane|kahlane|kahne|ke|kehne|कहलाने|कहने|के) ..1 (layak|laayak|yogya|लायक|योग्य) (nahi|nahin|नहीं)",
    "(neech|nich|ghatiya|nimn|heen|hin|tuchh|kamtar|नीच|घटिया|निम्न|हीन|कमतर|तुच्छ) (prani|praani|jeev|jati|jaati|jaat|nasl|insan|insaan|log|manushya|varg|star|प्राणी|जीव|जाति|नस्ल|इंसान|लोग|मनुष्य)",
    "(jeene|jine|jeena|zinda|jinda|jivit|जीने|ज़िंदा|जिंदा) ..2 (layak|laayak|haq|hak|adhikar|yogya|लायक|हक|अधिकार) (nahi|nahin|nhi|नहीं)",
    "(jeene|jine|zinda rehne|jinda rehne|जीने) ..2 (haq|hak|adhikar|हक|अधिकार) (nahi|nahin|nhi|नहीं)",
    "(zindagi|jindagi|jeevan|jivan|jaan|ज़िंदगी|जिंदगी|जीवन) ..4 (koi mol nahi|bekar|bekaar|koi kimat nahi|koi keemat nahi|koi mulya nahi|koi moolya nahi|mulyaheen|vyarth|बेकार|व्यर्थ|कोई मोल नहीं|कोई मूल्य नहीं|कोई कीमत नहीं|मूल्यहीन)",
    "(janwaro|jaanwaro|janwar|jaanwar|kutte|kutto|जानवरों|जानवर|कुत्तों) (se|से) (bhi |भी )?(badtar|gaye guzre|gaye gujre|badtr|bura|bure|neeche|nich|बदतर|गए गुजरे|बुरे|नीचे)",
    "(chidiyaghar|chidiya ghar|pinjre|rasoi|gatar|naali|चिड़ियाघर|पिंजरे|रसोई) ..2 (hona|rehna|rakhna|me hona|mein hona|होना|रहना|रखना) ..1 (chahiye|chaiye|चाहिए)",
  ],
  "harassment.complete": [
    "(mujhe|hume|hamein|sabko|main|mai|मुझे|हमें|सबको|मैं) ..2 (tumse|tujhse|aapse|tum se|tujh se|तुमसे|तुझसे|आपसे) ..1 (nafrat|nafarat|ghrina|ghin|नफरत|नफ़रत|घृणा|घिन)",
    "(tumse|tujhse|aapse|तुमसे|तुझसे) (nafrat|ghrina|ghin|नफरत|घृणा)",
    "(koi|sab) ..2 (tumhe|tujhe|tumse|tujhse) ..2 (pasand nahi|pyar nahi|nafrat)",
    "(tum|tu|aap|तुम|तू|आप) ..3 (kisi kaam ke nahi|kisi kaam ka nahi|kuch nahi ho|kuchh nahi ho|kisi layak nahi|insaan nahi|insan nahi|kalank|bojh|kachra|gandagi|dharti par bojh|किसी काम के नहीं|कुछ नहीं हो|किसी लायक नहीं|इंसान नहीं|कलंक|बोझ|कचरा)",
    "(apne|अपने) (desh|mulk|gaon|देश|मुल्क) ..1 (wapas|vapas|laut|वापस|लौट) ..1 (ja|jao|jaao|जा|जाओ)",
    "(teri|tumhari) (aukat|aukaat|औकात)",
  ],
  "harassment.sexual": [
    "(nangi|nude|nangi) (photo|photos|tasveer|pic) ..2 (bhej|bhejo|send)",
    "(tujhe|tumhe|tere ko) ..2 (chodna|chodunga|chodenge|chod)",
  ],
  "harassment.group": [
    "(aurat|aurato|auraton|aurate|auratein|aurten|aurtein|mahila|mahilao|mahilaon|mahilaye|mahilaen|stri|striyan|striyo|ladki|ladkiyan|ladkiyo|ladkiya|nari|naari|samlaingik*|samalaingik*|samlingi*|gay|gays|lesbian*|transgender*|trans|kinnar|kinnaro|kinnaron|hijdo|hijre|hijro|hijron|tritiya ling|parlingi*|parlaingik*|transgendero)",
    "(musalman*|musalmaan*|muslim*|muslimo|muslimon|islam|hindu*|hinduo|sikh*|sikho|isai|isaai|isaiyo|isaiyon|christian*|yahudi*|dalit*|dalito|shudra*|shudro|shoodra*|shudron|harijan*|adivasi*|aadivasi*|chamaro|bhangiyo|brahman*|neechi jaat*|nichli jaati*|pichhdi jaati*|obc|sc st|anusuchit*|kaale log|kaalo|kale logo|habshiyo|african*|afreeki*|nigro*)",
    "(bihari|bihariyo|bihariyon|biharion|assamese|asamiya|assami|asami|purvottar*|north east*|northeast*|manipuri*|nepali*|bangladeshi*|bangali|bangaliyo|pakistani*|kashmiri*|madrasi*|south indian*|tamil*|gujarati*|punjabi*|chini|cheeni|chiniyo|rohingya*|sharnarthi*|sharnarthiyo|videshi*|videshiyo|pravasi*|pravasiyo|apravasi*|mazdoor*|viklang*|viklango|viklangon|apahij*|apang*|divyang*|divyango|andhe log|langde log|gareeb*|garib*|vriddh)",
    "(औरत*|औरतें|औरतों|महिला*|स्त्री*|स्त्रियां|लड़की|लड़कियां|लड़कियों|नारी|समलैंगिक*|गे|लेस्बियन*|ट्रांसजेंडर*|ट्रांस|किन्नर*|हिजड़ों|मुसलमान*|मुस्लिम*|मुसलमानों|इस्लाम|हिंदू*|हिन्दू*|सिख*|ईसाई*|यहूदी*|दलित*|शूद्र*|हरिजन*|आदिवासी*|ब्राह्मण*|काले लोग|कालों|अफ्रीकी*|बिहारी*|असमिया|असमी*|पूर्वोत्तर*|मणिपुरी*|नेपाली*|बांग्लादेशी*|बंगाली*|पाकिस्तानी*|कश्मीरी*|मद्रासी*|चीनी|रोहिंग्या*|शरणार्थी*|शरणार्थियों|विदेशी*|प्रवासी*|अप्रवासी*|विकलांग*|अपाहिज*|दिव्यांग*|गरीब*)",
  ],
  "harassment.despise": [
    "(ki koi izzat|izzat nahi honi|ka koi hak nahi|ko jeene ka hak|desh se nikal|bahar nikal|nikal dena|nikaal dena|bhaga dena|bhagao|ghin aati|ghrina|nafrat karta|nafrat karti|nafrat hai|bardasht nahi|sahan nahi|pasand nahi|ke bina duniya|ke bina desh|ke bina samaj|normal nahi|prakritik nahi|itne gande|itni gandi|kisi kaam ke nahi|kisi ko zaroorat nahi|maar dunga|mar dunga|maar daalunga|maar dalunga|maar dalenge|maar daalenge|jala dunga|jala denge|phansi|goli maar|ko peet*|ko maarna (sahi|theek|galat nahi)|pitna chahiye|peetna chahiye)",
    "(nafrat|nafarat|ghrina|ghin|chidh|नफरत|नफ़रत|घृणा|घिन)",
    "(duniya|desh|samaj|zindagi|jindagi|jeevan|दुनिया|देश|समाज|जीवन) ..4 (behtar|behtr|achchi|acchi|achha|accha|achhi|sundar|बेहतर|अच्छी|अच्छा)",
    "(bina|बिना|na hote|nahi hote|न होते) ..6 (behtar|behtr|acchi|achhi|achchi|accha|sundar|बेहतर|अच्छी|अच्छा)",
    "(tadapte|tadapta|peedit|pidit|marte|marta|rote|dukhi|kasht|pitte|jalte|तड़पते|पीड़ित|मरते|रोते|कष्ट|दुखी) ..3 (dekh*|hote|hona|देख*|होते) ..3 (accha|achha|acha|achchha|maza|maja|khushi|anand|pasand|sukoon|अच्छा|मजा|मज़ा|खुशी|आनंद|पसंद)",
    "(nikal|nikalo|bhagao|khaded|bahar karo|bahar nikalo|निकालो|भगाओ|खदेड़)",
  ],
  "threat.complete": [
    "(tujhe|tumhe|tum logo ko|tere ko|tumko|tuje|tujhko|tum sab ko|use|usko|unhe|तुझे|तुम्हें|तुमको|उसे|तुझको|तुम सबको) ..4 (maar dunga|maar dungi|maar denge|mar dunga|mar denge|maarunga|maarenge|marunga|marungi|maar daal*|mar dal*|maar dalunga|jaan se maar*|jaan se mar*|goli maar*|goli mar*|kaat dunga|kaat denge|kat dunga|kaat daal*|jala dunga|jala denge|jala daal*|zinda jala*|jinda jala*|peetunga|pitunga|peetenge|chaku maar*|chaku mar*|chaaku maar*|thok dunga|thok denge|barbad kar*|barbaad kar*|tabah kar*|khatam kar*|nahi chhod*|nahi chod*|chhodunga nahi|chodunga nahi|dekh lunga|dekh lenge|fansi|faansi|latka dunga|latka denge|gala dab*|gala ghot*|gala kaat*|cheer dunga|phaad dunga|faad dunga|tod dunga|tadpa*|zeher de|zahar de|duba dunga|balatkar kar*|rape kar*|patak dunga|thappad maar*|pathar maar*|utha lunga|gaad dunga|gaad denge|kuchal d*|मार दूंगा|मार दूँगा|मार देंगे|मारूंगा|मारूँगा|मार डाल*|जान से मार*|गोली मार*|काट दूंगा|काट डाल*|जला दूंगा|जला देंगे|पीटूंगा|चाकू मार*|ठोक दूंगा|बर्बाद कर*|खत्म कर*|नहीं छोड़*|देख लूंगा|फांसी|लटका दूंगा|गला दबा*|गला घोंट*|गला काट*|तड़पा*|बलात्कार कर*|कुचल द*)",
    "(tujhe|tumhe|tum logo ko|tere ko|use|usko|unhe|isko|ise|use bhi|kisi ko use|us ko|तुझे|तुम्हें|उसे|उसको|इसे) ..4 (maar dena|mar dena|maarna|marna|maar|mar|pitna|peetna|jala dena|jalana|kaat dena|goli|goli maar dena|chaku maar dena|mar jana|maar daalna|fansi|faansi|latka dena|zinda jala|thappad|jail|dooba|duba|मार देना|मारना|मार|पीटना|जला देना|काट देना|गोली|चाकू मार देना|मर जाना|फांसी) ..3 (chahiye|chaiye|chahie|chahiyen|padega|hoga|चाहिए|पड़ेगा|चाहिये)",
    "(tum|tu|aap|vah|vo|wo|woh|तुम|तू|आप|वह|वो) ..2 (marne|maut|marne ke|maare jane|maar khane|peete jane|jalne|fansi|faansi|pitne|मरने|मौत|मरने के|मारे जाने|पिटने|फांसी) ..1 (layak|laayak|yogya|ke layak|haqdar|लायक|योग्य|हकदार)",
    "(tumhe|tujhe|तुम्हें|तुझे) ..2 (mar jana|mar jaana|marna|khudkushi|aatmahatya|suicide|मर जाना|मरना|आत्महत्या) ..1 (chahiye|chaiye|kar|चाहिए|कर)",
    "(kash|kaash|bhagwan kare|umeed hai|ummid hai|dua hai|main chahta hu|main chahta hoon|काश|भगवान करे|उम्मीद है|दुआ है) ..4 (tum|tu|tumhe|tujhe|tumhara|tera|तुम|तू|तुम्हें|तुझे) ..4 (mar|maro|maut|cancer|kainsar|jal|sad|tadap|accident|मर|मरो|मौत|कैंसर|जल|तड़प)",
    "(tumhare|tumare|tere|aapke|tere jaise|tumhare jaise|तुम्हारे|तेरे|आपके) ..1 (bina|बिना) ..5 (behtar|behtr|acchi|achhi|achchi|accha|acha|sundar|khush|बेहतर|अच्छी|अच्छा|खुश)",
    "(duniya|sab|दुनिया|सब) ..4 (behtar|accha|acchi|achhi|बेहतर|अच्छी) ..4 (tumhare bina|tere bina|तुम्हारे बिना)",
    "(mujhe|hume|hamein|main|मुझे|हमें) ..1 (pata|malum|maloom|janta|पता|मालूम) ..2 (tu|tum|tera|tumhara|teri|तू|तुम|तेरा|तुम्हारा) ..2 (kaha|kahan|ghar|kidhar|कहां|कहाँ|घर)",
    "(tumhe|tujhe|tum|tu|तुम्हें|तुझे|तुम) ..3 (pachtana|pachtaoge|pachhtaoge|pachtayega|bhugatna|bhugtoge|bhugatoge|pachtana padega|पछताना|पछताओगे|भुगतना|भुगतोगे|पछताएगा)",
    "(marne ke layak|maut ke layak|maare jane ke layak|marne layak|मरने लायक|मरने के लायक|मौत के लायक)",
    "(jaan se|जान से) (maar|mar|मार) ..1 (d*|द*|dal*|डाल*)",
    "(khud ko|apne aap ko|खुद को|अपने आप को) (maar|khatam|fansi|goli|मार|खत्म|फांसी|गोली)",
    "(mai|main|mein|me|hum|मैं|हम) ..2 (tumhari|teri|aapki|tumhara|tera|तुम्हारी|तेरी|तुम्हारा) ..2 (zindagi|jindagi|career|naukri|company|parivar|jaan|gardan|sir|haddi|haddiya|tange|taange|sar|ज़िंदगी|जिंदगी|करियर|नौकरी|परिवार|जान|गर्दन|हड्डी|टांगें|सिर) ..3 (barbad*|barbaad*|phod*|fod*|tod*|le lunga|khatam*|kaat*|tabah*|बर्बाद*|तोड़*|ले लूंगा|खत्म*|काट*)",
  ],
  "threat.harm": [
    "(maar|maarna|maar dena|maar do|maar dalna|maar daalo|maar daalna|maarunga|maar dunga|maar denge|maarenge|maaro|maare|maare jane|marunga|marna|marne|mar|mare|mar jana|mar jaye|mar jaaye|mar jane|mar jaana|maut|hatya|katl|qatl|khoon|goli|golimaar|chaku|chaaku|chura|kaat|kaatna|kaatunga|kat|katna|kaat do|jala|jalana|jalao|jalaa|jalaunga|jala do|jala dena|zinda jala|peet|peetna|pitai|pitna|peeta|peetunga|fansi|faansi|phansi|latka|latkana|balatkar|rape|yatna|tadpa|tadpana|tadap|pratadit|duba|dubo|dubana|dooba|doob|gala|khatam|khatm|khatma|safaya|safaaya|mita|mitana|barbad|nasht|uda dena|bomb|zeher|zahar|pathar|kuchal|kuchalna|kode|jail|deport|nark|saza|gas chamber|gaas|nasbandi|chhutkara|nikal dena|bhaga dena|khatam kar|sar kalam|sir kalam|gardan|hamla|thappad|lathi|dande|gaad|gaadna|phenk|fek|fenk|tod|todna|suli|sooli)",
    "(मार|मारना|मार देना|मार दो|मार डालना|मार डालो|मारूंगा|मार दूंगा|मार देंगे|मारो|मारे|मारे जाने|मरना|मरने|मर|मर जाना|मर जाए|मौत|हत्या|कत्ल|क़त्ल|खून|गोली|चाकू|काट|काटना|काट दो|जला|जलाना|जला दो|जला देना|पीट|पीटना|पिटाई|फांसी|फाँसी|लटका|बलात्कार|यातना|तड़पा|तड़पाना|डुबो|डूबा|गला|खत्म|ख़त्म|सफाया|मिटा|बर्बाद|नष्ट|बम|ज़हर|जहर|पत्थर|कुचल|कोड़े|जेल|नरक|सजा|सज़ा|नसबंदी|छुटकारा|सर कलम|गर्दन|हमला|थप्पड़|लाठी|तोड़)",
  ],
  "threat.spied": [
    "(hack|हैक) (kar|कर) ..3 (liya|chuka|diya|लिया|चुका)",
    "(tumhare|aapke|tere|आपके|तुम्हारे) (phone|computer|device|account|camera|फोन|कंप्यूटर|अकाउंट) ..3 (access|hack|control|एक्सेस|हैक)",
    "(masturb*|hastmaithun|हस्तमैथुन|porn site*|अश्लील वीडियो|gandi video)",
  ],
  "threat.exposure": [
    "(sab|sabko|dosto|parivar|family|contacts|internet|सबको|परिवार|दोस्तों|इंटरनेट) ..5 (bhej*|viral|share|post|daal*|dikha*|भेज*|वायरल|शेयर|डाल*|दिखा*)",
  ],
  "threat.ransom": [
    "(bitcoin|btc|बिटकॉइन|crypto) ..5 (bhej*|de do|transfer|pay|भेज*|दे दो|ट्रांसफर)",
    "(agar|अगर) ..3 (paise|pese|paisa|payment|पैसे|पैसा) ..2 (nahi|nahin|नहीं)",
  ],
  "pressure.complete": [
    "(aap|tum|आप|तुम) ..2 (jawab|reply|जवाब) (kyu|kyun|kyon|क्यों) nahi",
    "(mera|hamara|मेरा|हमारा) (samay|time|waqt|समय) (barbad|barbaad|waste|बर्बाद)",
  ],
};
