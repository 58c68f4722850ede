/** Where anybody can put up a page within a minute; honest for a demo, and the usual place of phishing pages. As of 2026-11-22. */
export const freeHosts: ReadonlySet<string> = new Set(
  (
    "web.app firebaseapp.com pages.dev workers.dev netlify.app vercel.app herokuapp.com onrender.com glitch.me repl.co " +
    "replit.app replit.dev github.io gitlab.io weebly.com wixsite.com wixstudio.com blogspot.com 000webhostapp.com " +
    "godaddysites.com square.site webflow.io framer.app framer.website carrd.co notion.site run.app cloudapp.net " +
    "azurewebsites.net azurestaticapps.net cloudapp.azure.com trycloudflare.com ngrok.io ngrok-free.app surge.sh " +
    "webcindario.com jimdosite.com jimdofree.com strikingly.com mystrikingly.com canva.site duckdns.org translate.goog " +
    "page.link myfreesites.net altervista.org byethost.com infinityfreeapp.com rf.gd lovestoblog.com my.id web.id dynv6.net " +
    "ddns.net hopto.org zapto.org sytes.net serveo.net backblazeb2.com typedream.app softr.app bubbleapps.io " +
    "appspot.com plesk.page sites.google.com myportfolio.com hostingersite.com gamma.site site123.me yolasite.com tilda.ws webador.com " +
    "mailchimpsites.com zohosites.com edgeone.app lovable.app builderallwppro.com mybluehost.me temp.domains cprapid.com"
  ).split(" "),
);

/** Stores of files whose pages stand under the store's own good name. */
export const fileStores: ReadonlySet<string> = new Set(
  (
    "storage.googleapis.com storage.cloud.google.com firebasestorage.googleapis.com s3.amazonaws.com blob.core.windows.net " +
    "web.core.windows.net digitaloceanspaces.com r2.dev linodeobjects.com backblazeb2.com objectstorage.oraclecloud.com " +
    "oraclecloud.com myqcloud.com aliyuncs.com wasabisys.com"
  ).split(" "),
);

/** Gateways to files that nobody can take down. */
export const ipfsGateways: ReadonlySet<string> = new Set(
  "ipfs.io dweb.link cf-ipfs.com nftstorage.link w3s.link fleek.cool ipfs.fleek.co gateway.pinata.cloud mypinata.cloud arweave.net infura-ipfs.io 4everland.io".split(
    " ",
  ),
);

/** Pages of known services that pass a visitor on to any other page, by host and start of the path. */
export const redirectors: readonly (readonly [host: string, path: string])[] = [
  ["bing.com", "/ck/"],
  ["google", "/url"],
  ["google", "/amp/s/"],
  ["googleadservices.com", "/pagead/"],
  ["doubleclick.net", ""],
  ["dartsearch.net", "/link/"],
  ["youtube.com", "/redirect"],
  ["facebook.com", "/l.php"],
  ["facebook.com", "/flx/"],
  ["linkedin.com", "/slink"],
  ["linkedin.com", "/redir"],
  ["instagram.com", "/l."],
  ["baidu.com", "/link"],
  ["yandex.ru", "/clck"],
  ["href.li", ""],
  ["search.yahoo.com", "/_ylt"],
];

/** Top-level domains whose names cost next to nothing, and are used for little else than throw-away sites. */
export const cheapTops: ReadonlySet<string> = new Set(
  "icu top xyz cf tk ml ga gq buzz cyou sbs click cam monster quest homes lol bond cfd rest hair makeup skin beauty autos boats mom uno cyou best fun pw win bid loan stream date racing men review download accountant science party trade".split(
    " ",
  ),
);

/** Services that count clicks for honest mailers, by registrable domain. */
export const clickCounters: ReadonlySet<string> = new Set(
  (
    "sendgrid.net list-manage.com mailchimp.com mandrillapp.com hubspotlinks.com hubspotemail.net hs-sites.com klclick.com klclick1.com " +
    "awstrack.me customeriomail.com mailgun.org sparkpostmail.com mktoweb.com mkt5049.com exacttarget.com pardot.com " +
    "cmail19.com cmail20.com createsend.com rs6.net constantcontact.com sendinblue.com brevo.com sibautomation.com mailjet.com " +
    "mjt.lu activehosted.com convertkit-mail.com convertkit-mail2.com intercom-mail.com intercom-clicks.com outreach.io " +
    "salesloft.com yesware.com mixmax.com lemlist.com instantly.ai smartlead.ai mailtrack.io streak.com getresponse.com " +
    "gr8.com emlnk.com elinkeu.clickdimensions.com clickdimensions.com cleverreach.com inxmail.com rapidmail.com newsletter2go.com " +
    "safelinks.protection.outlook.com outlook.com urldefense.com mimecast.com proofpoint.com"
  ).split(" "),
);
