/**
 * Brands that phishing mails pose as, one a line: names parted by `|`, then the domains that the brand writes from and
 * links to. A domain without a dot stands for that name under `.com`, `.net`, `.org` and every country's suffix. A name
 * behind `~` is also a common word or a person's name, so that it proves less. Compiled from public knowledge of the
 * companies' own sites, as of 2026-11-22.
 */
export const brandLines = `
Microsoft|Microsoft 365|Office 365|OneDrive|SharePoint|Outlook.com: microsoft office office365 microsoftonline live outlook onedrive sharepoint azure msn windows xbox bing hotmail aka.ms
Google|Gmail|Google Drive|Google Workspace|Google Ads: google gmail googlemail youtube goo.gl googleapis withgoogle blogger
Apple ID|iCloud|~Apple|iTunes|App Store: apple icloud itunes me.com mac.com
Amazon|Amazon Prime|AWS|Audible: amazon amazonaws aws amazonpay audible primevideo amzn.to aws.dev
Meta Business|Facebook|Instagram|WhatsApp|Meta Verified|~Meta: facebook facebookmail instagram whatsapp meta fb.com messenger
LinkedIn: linkedin lnkd.in
Twitter|X Corp: twitter x.com t.co
TikTok: tiktok tiktokv bytedance
Netflix: netflix
Spotify: spotify
Disney Plus: disneyplus disney
HBO Max: hbomax max.com
YouTube: youtube google
Adobe|Adobe Sign|Acrobat: adobe adobesign acrobat behance
Dropbox|Dropbox Sign|HelloSign: dropbox dropboxmail hellosign
DocuSign: docusign docusign.net
WeTransfer: wetransfer we.tl
~Zoom|Zoom Meetings: zoom.us zoom
~Slack: slack slack-edge.com
Yahoo|Yahoo Mail: yahoo aol yahoosmallbusiness ymail
AOL: aol
GoDaddy: godaddy secureserver
Squarespace: squarespace
~Shopify: shopify myshopify
WordPress: wordpress automattic
Cloudflare: cloudflare
OVH|OVHcloud: ovh ovhcloud
Ionos: ionos 1und1 1and1
Strato: strato
Hetzner: hetzner
~Norton|Norton LifeLock|LifeLock: norton lifelock gendigital nortonlifelock
McAfee: mcafee
Avast: avast
Kaspersky: kaspersky
Bitdefender: bitdefender
Geek Squad|Best Buy: bestbuy geeksquad
PayPal: paypal paypal.me paypalobjects
Stripe: stripe
~Square|Cash App|CashApp: square squareup cash.app squarecash
Venmo: venmo
Zelle: zellepay
~Wise|TransferWise: wise transferwise
Revolut: revolut
N26: n26
Klarna: klarna
Western Union: westernunion
MoneyGram: moneygram
~Visa|Visa Card: visa
Mastercard: mastercard
American Express|Amex: americanexpress aexp amex
Coinbase: coinbase
Binance: binance
~Kraken: kraken
Crypto.com: crypto.com
~Gemini Exchange: gemini
Bybit: bybit
KuCoin: kucoin
OKX: okx
Bitfinex: bitfinex
Bitstamp: bitstamp
Bitpanda: bitpanda
Blockchain.com: blockchain.com
MetaMask|Metamask: metamask.io consensys.io consensys
~Ledger|Ledger Live|Ledger Wallet: ledger
Trezor: trezor.io
Trust Wallet|TrustWallet: trustwallet
~Phantom|Phantom Wallet: phantom.app phantom
~Exodus|Exodus Wallet: exodus
BitBox: bitbox.swiss shiftcrypto.ch
Uniswap: uniswap.org
OpenSea: opensea.io
PancakeSwap: pancakeswap.finance
WalletConnect: walletconnect walletconnect.network reown
~Stellar|Stellar Lumens|Stellar Development Foundation: stellar.org
~Ripple|XRP: ripple xrpl.org
~Stake|Stake.com: stake
~Polygon|Cardano|Solana|Ethereum|Arbitrum|~Optimism: polygon.technology cardano.org solana ethereum.org arbitrum.io optimism.io
MemeCoin|Memeland: memecoin.org memeland
JPMorgan|~Chase|Chase Bank: chase jpmorgan jpmchase jpmorganchase
Bank of America|BofA: bankofamerica bofa
Wells Fargo: wellsfargo
Citibank|Citi: citi citibank
Capital One: capitalone
U.S. Bank|US Bank: usbank
PNC Bank: pnc
Truist: truist
~Discover Card|~Discover: discover
~Ally Bank: ally
USAA: usaa
Navy Federal: navyfederal
TD Bank|TD Canada Trust|TD Direct Investing|TD Ameritrade: td tdbank tdameritrade
RBC|Royal Bank of Canada: rbc rbcroyalbank
Scotiabank: scotiabank
BMO|Bank of Montreal: bmo
CIBC: cibc
Desjardins: desjardins
Interac: interac
Charles Schwab|Schwab: schwab
Fidelity Investments|~Fidelity: fidelity
Robinhood: robinhood
HSBC: hsbc hsbcnet
Barclays|Barclaycard: barclays barclaycard
Lloyds Bank|Lloyds: lloydsbank lloydsbanking lloydsbankinggroup
NatWest: natwest
Santander|Banco Santander|Santander Consumer: santander santanderbank bancosantander openbank gruposantander santanderconsumer
Halifax Bank: halifax
Nationwide Building Society: nationwide
~Monzo: monzo
Starling Bank: starlingbank
TSB: tsb
Metro Bank: metrobankonline
Bank of Ireland: bankofireland boi
AIB: aib
Deutsche Bank: db deutsche-bank
Commerzbank: commerzbank
Sparkasse|Sparkassen: sparkasse sparkassen s-finanzportal dsgv
Volksbank|Volksbanken Raiffeisenbanken|VR Bank|VR-Bank: vr volksbank vr-networld
Postbank: postbank
Comdirect: comdirect
Consorsbank: consorsbank
DKB|Deutsche Kreditbank: dkb
ING|ING-DiBa|ING DiBa: ing ing-diba
Targobank: targobank
HypoVereinsbank|UniCredit: hypovereinsbank unicredit unicreditgroup
Norisbank: norisbank
TF Bank: tfbank
Advanzia: advanzia
Barclays Deutschland: barclays
Erste Bank: erstebank sparkasse erstegroup
Raiffeisen|Raiffeisenbank: raiffeisen rbinternational
Bawag: bawag
UBS: ubs
PostFinance: postfinance
Zurcher Kantonalbank: zkb
Swisscard|Viseca: swisscard viseca
Credit Agricole: credit-agricole creditagricole ca-paris
BNP Paribas: bnpparibas bnpparibasfortis mabanque
Societe Generale: societegenerale socgen sg
Credit Mutuel: creditmutuel
Caisse d'Epargne: caisse-epargne
Banque Populaire: banquepopulaire
La Banque Postale|Banque Postale: labanquepostale
Boursorama|BoursoBank: boursorama boursobank
LCL: lcl
Rabobank: rabobank
ABN AMRO|ABN: abnamro
SNS Bank: snsbank
Bunq: bunq
ASN Bank: asnbank
KBC: kbc
Belfius: belfius
Argenta: argenta
BBVA: bbva
CaixaBank|La Caixa: caixabank lacaixa
Banco Sabadell|Sabadell: bancsabadell bancosabadell
Bankinter: bankinter
Unicaja: unicajabanco
Abanca: abanca
Caixa Geral de Depositos|CGD: cgd
Millennium BCP|Millenniumbcp: millenniumbcp
Novo Banco|Novobanco: novobanco
Banco BPI: bancobpi bpi
MB Way|Multibanco: mbway sibs
Intesa Sanpaolo: intesasanpaolo
Poste Italiane|PostePay|BancoPosta: poste postepay posteitaliane
Nexi: nexi
BPER: bper
Banco BPM: bancobpm
Fineco|FinecoBank: fineco finecobank
PKO BP|PKO Bank: pkobp ipko
mBank: mbank
Bank Pekao: pekao
Alior Bank: aliorbank
Bradesco|Banco Bradesco: bradesco
Itau|Banco Itau|Itau Unibanco: itau itau-unibanco
Banco do Brasil: bb bancobrasil
Caixa Economica Federal|Caixa Economica: caixa caixa.gov.br
Nubank: nubank nu.com.mx
Banco Inter: bancointer inter
PagBank|PagSeguro: pagseguro pagbank
Mercado Pago|Mercado Livre|Mercado Libre: mercadopago mercadolivre mercadolibre
PicPay: picpay
Sicredi: sicredi
Sicoob: sicoob
~Livelo: livelo pontoslivelo
~Serasa: serasa serasaexperian
~Esfera: esfera
Banrisul: banrisul
Banamex|Citibanamex: banamex
Banorte: banorte
Bancolombia: bancolombia grupobancolombia
Mashreq|Mashreq Bank: mashreq mashreqbank
Emirates NBD: emiratesnbd
ADCB: adcb
HDFC Bank: hdfcbank
ICICI Bank: icicibank
State Bank of India|SBI: sbi onlinesbi
Axis Bank: axisbank
Standard Chartered: sc standardchartered
DBS Bank: dbs
OCBC: ocbc
Commonwealth Bank|CommBank: commbank cba
Westpac: westpac
NAB: nab
ANZ Bank: anz
Absa: absa
FNB: fnb
Standard Bank: standardbank
Nedbank: nedbank
Rakuten|Rakuten Card|楽天|楽天市場|楽天カード: rakuten rakuten-card
三井住友カード|三井住友銀行: smbc smbc-card vpass
三菱UFJ銀行|MUFG: mufg
三菱UFJニコス: mufg cr.mufg.jp
イオンカード|イオン銀行: aeon aeonbank
えきねっと|Eki-net: eki-net
メルカリ|Mercari: mercari
Amazon.co.jp|アマゾン: amazon
ヤマト運輸: kuronekoyamato
佐川急便: sagawa-exp
日本郵便: post.japanpost.jp japanpost
Alibaba|Aliexpress|Alipay: alibaba aliexpress alipay
eBay: ebay
Etsy: etsy
Walmart: walmart
Costco: costco
~Target: target
Lowe's: lowes
Home Depot: homedepot
Omaha Steaks: omahasteaks
Marriott: marriott marriott-email
Booking.com|~Booking: booking
Airbnb: airbnb
Uber: uber
DHL|DHL Express|DHL Paket: dhl dhlecommerce dpdhl deutschepost
Deutsche Post: deutschepost dpdhl dhl
FedEx: fedex
UPS|United Parcel Service: ups
USPS|U.S. Postal Service|US Postal Service: usps usps.gov
Royal Mail: royalmail
Evri|~Hermes: evri myhermes hermesworld hermes
DPD: dpd dpdgroup
GLS: gls gls-group gls-pakete
PostNL: postnl
Bpost: bpost bpostgroup
La Poste|Colissimo|Chronopost: laposte colissimo chronopost
Mondial Relay: mondialrelay
Correos: correos
CTT|CTT Expresso: ctt cttexpress
Correios: correios
InPost: inpost
Poczta Polska: poczta-polska pocztex
Swiss Post|Die Post: post swisspost
Osterreichische Post: post
Canada Post: canadapost canadapost-postescanada
Australia Post|AusPost: auspost
An Post: anpost
PostNord: postnord
Posti: posti
Ceska posta: ceskaposta
Magyar Posta: posta
IRS|Internal Revenue Service: irs irs.gov
Social Security Administration: ssa.gov
HMRC|HM Revenue: hmrc hmrc.gov.uk gov.uk
DVLA: dvla.gov.uk gov.uk
GOV.UK: gov.uk
TV Licensing: tvlicensing
NHS: nhs nhs.uk
Canada Revenue Agency|CRA: canada.ca cra-arc.gc.ca
myGov|Australian Taxation Office|ATO: my.gov.au ato.gov.au
Elster|Finanzamt|Bundeszentralamt fur Steuern: elster bund bzst
FinanzOnline: bmf.gv.at
Impots|impots.gouv|DGFIP: impots.gouv.fr dgfip.finances.gouv.fr gouv.fr
Ameli|Assurance Maladie: ameli assurance-maladie.fr
ANTAI: antai.gouv.fr
Agencia Tributaria: agenciatributaria agenciatributaria.gob.es
DGT: dgt
Receita Federal: receita.fazenda.gov.br gov.br
Detran: detran gov.br
Belastingdienst: belastingdienst
DigiD: digid
CJIB: cjib
Portal das Financas|Autoridade Tributaria: portaldasfinancas.gov.pt at.gov.pt
Agenzia delle Entrate: agenziaentrate agenziaentrate.gov.it
INPS: inps
Telia: telia
Telenor: telenor
Tele2: tele2
Telekom|Deutsche Telekom|T-Online|T-Mobile: telekom t-online t-mobile
Vodafone: vodafone
O2|Telefonica: o2 o2online telefonica
~Orange France|~Orange: orange
SFR: sfr
~Free Mobile: free freemobile
Bouygues Telecom: bouyguestelecom
KPN: kpn
Ziggo: ziggo
Proximus: proximus
Movistar: movistar
Verizon: verizon verizonwireless
AT&T Wireless|AT&T: att att-mail
Comcast|Xfinity: comcast xfinity
Telstra: telstra
British Telecom|BT Group: bt
EE Limited: ee
Sky UK: sky
Swisscom: swisscom bluewin
A1 Telekom: a1
~Claro: claro
~Vivo: vivo
~TIM Brasil: tim
Web.de: web.de
GMX: gmx
ADAC: adac
Lidl: lidl
Aldi: aldi
Rewe: rewe
~Edeka: edeka
MediaMarkt|~Saturn: mediamarkt saturn
Ikea: ikea
Carrefour: carrefour
Decathlon: decathlon
Leroy Merlin: leroymerlin
Bol.com: bol
Zalando: zalando
Otto Versand: otto
Allegro: allegro
OLX: olx
~Steam: steampowered steamcommunity valvesoftware
Roblox: roblox
PlayStation: playstation sony
Epic Games: epicgames
~Discord: discord discordapp
Telegram: telegram telegram.org t.me
GitHub: github githubusercontent
Atlassian: atlassian atlassian.net
~Aave|Lido Finance|Curve Finance: aave lido.fi curve.fi
zkSync|LayerZero|~Celestia|StarkNet|Hyperliquid: zksync.io layerzero.network celestia.org starknet.io hyperliquid.xyz
Bitget|Gate.io|HTX|Huobi|Upbit: bitget gate.io htx huobi upbit
SafePal|Tangem|KeepKey|Electrum|MyEtherWallet|Atomic Wallet: safepal tangem keepkey electrum.org myetherwallet atomicwallet.io
Opera Wallet|Rabby: rabby.io
Ace Hardware: acehardware
Harbor Freight: harborfreight
Tractor Supply: tractorsupply
Kohl's|Kohls: kohls
CVS Pharmacy|CVS: cvs
Walgreens: walgreens
Sam's Club: samsclub
Dick's Sporting Goods: dickssportinggoods
Macy's: macys
Dollar General: dollargeneral
Temu: temu temuemail
Shein: shein
~YETI: yeti
~Dyson: dyson
DeWalt: dewalt
Milwaukee Tool: milwaukeetool
Makita: makita
~Bosch: bosch bosch-professional
~Philips|Sonicare: philips
Oral-B: oralb
Starbucks: starbucks
McDonald's: mcdonalds
~Subway Restaurants: subway
Cracker Barrel: crackerbarrel
Texas Roadhouse: texasroadhouse
State Farm: statefarm
Geico: geico
~Progressive Insurance: progressive
AAA Auto: aaa
Blue Cross|Blue Cross Blue Shield: bcbs bluecrossmn
UnitedHealthcare: uhc unitedhealthcare
Aetna: aetna
Medicare: medicare.gov
Southwest Airlines: southwest
~Delta Air Lines: delta
American Airlines: aa
Ryanair: ryanair
Lufthansa: lufthansa
~Emirates: emirates
~Hilton: hilton
~Shell: shell
Michelin: michelin
~Tesla: tesla teslamotors
Samsung: samsung samsungusa
Total AV|TotalAV: totalav
Surfshark|NordVPN: surfshark nordvpn nordaccount
CCleaner|AVG: ccleaner avg
Apple Pay|Google Pay|Samsung Pay: apple google samsung
Toom Baumarkt: toom
Kaufland: kaufland
Penny Markt: penny
~Rossmann: rossmann
Fressnapf: fressnapf
Tchibo: tchibo
Jumbo Supermarkten: jumbo
Albert Heijn: ah
Kruidvat: kruidvat
Action Store: action
Auchan: auchan
Intermarche: intermarche
E.Leclerc: leclerc
Fnac: fnac
Darty: darty
Cdiscount: cdiscount
Vinted: vinted
Leboncoin: leboncoin
El Corte Ingles: elcorteingles
Mercadona: mercadona
~Continente: continente
Pingo Doce: pingodoce
~Worten: worten
Magazine Luiza|Magalu: magazineluiza magalu
Americanas: americanas
Casas Bahia: casasbahia
Nequi: nequi
Santander Rio: santander
Credit Karma: creditkarma
Experian: experian
Equifax: equifax
TurboTax: turbotax intuit
E-ZPass|EZPass|SunPass|FasTrak: e-zpassny e-zpassiag sunpass bayareafastrak
Ticketmaster: ticketmaster
SNCF|SNCF Connect: sncf sncf-connect
Deutsche Bahn: bahn deutschebahn
Nederlandse Spoorwegen: ns
EDF|~Engie: edf engie
Iberdrola|Endesa: iberdrola endesa endesaclientes
E.ON|Vattenfall: eon vattenfall
Salesforce: salesforce exacttarget
HubSpot: hubspot hubspotemail.net
QuickBooks|Intuit: intuit quickbooks
Xero: xero
~Sage: sage
Zendesk: zendesk
cPanel: cpanel
Roundcube|Zimbra: roundcube.net zimbra
Skatteverket: skatteverket
BankID: bankid
Swedbank: swedbank
Nordea: nordea
~SEB: seb
Handelsbanken: handelsbanken
~PGE: gkpge pge
Tauron: tauron tauron-dystrybucja
Enea: enea
ZUS: zus
Urzad Skarbowy|ePUAP: gov.pl
Aruba: aruba
~Register.it: register
BRT Corriere|Bartolini: brt
Telepass: telepass
~Enel: enel
Fastweb: fastweb
MijnOverheid: overheid
Essent: essent
~Financas: portaldasfinancas.gov.pt at.gov.pt
EDP: edp
ActivoBank: activobank
Via Verde: viaverde
Naturgy: naturgy
Seguridad Social: seg-social seg-social.es
Bizum: bizum
SEUR: seur
Ibercaja: ibercaja
~CAF: caf
~Bouygues: bouyguestelecom bouygues
Doctolib: doctolib
Ile-de-France Mobilites|Navigo: iledefrance-mobilites navigo
Rundfunkbeitrag|~Beitragsservice: rundfunkbeitrag
Kleinanzeigen: kleinanzeigen
Trade Republic: traderepublic
Tesco: tesco
British Gas: britishgas
Argos: argos
Sainsbury's: sainsburys
Asda: asda
~DMV: dmv
Chick-fil-A: chick-fil-a
Dunkin: dunkindonuts dunkin
BlockFi: blockfi
~Celsius Network: celsius
FTX: ftx
SpaceX|~Starlink: spacex starlink
Nintendo: nintendo
Expedia: expedia expediamail
Qantas: qantas
Medibank: medibank
Optus: optus
Linkt: linkt
Service Canada: canada.ca
Serafe: serafe
~Twint: twint
SingPost: singpost
Singtel: singtel
Paytm: paytm
Flipkart: flipkart
India Post: indiapost
Hulu: hulu hulumail
Paramount Plus: paramountplus
Twitch: twitch
Namecheap: namecheap
Nespresso: nespresso
Le Creuset: lecreuset
HelloFresh|Hello Fresh: hellofresh
Traeger: traeger traegergrills
Parkside: lidl
`;
