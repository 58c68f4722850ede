import type { Phrases } from "../../phrases.ts";

const networks =
  "instagram|insta|ig|youtube|tiktok|tik tok|twitter|facebook|fb|telegram|spotify|soundcloud|twitch|linkedin|discord|snapchat|threads|pinterest|onlyfans|x";

/** Words of the trade in followers, likes and reviews in English. */
export const followers: Phrases = {
  "followers.offer": [
    `(buy|buying|purchase|purchasing|order|ordering|sell|selling|cheap|cheapest|where to buy|best site to buy|get free|get instant|free) ..5 (followers?|likes|subscribers?|subs|views|plays|retweets|upvotes|streams|comments|reactions|votes|watch hours|watch time|page likes|listeners|saves|story views|members|fans)`,
    `<num> (k |thousand |real |free |active |instant |${networks} |high quality |organic |targeted |premium |new |usa )?(${networks} )?(followers|likes|subscribers|subs|views|retweets|fans|plays|upvotes|members|listeners) ..6 (<money>|only|for|instant*|deliver*|guarantee*|free|cheap|within|today|in <num>|start*|per day|are being|processed|hours|minutes|now)`,
    `(${networks}) (followers|likes|views|subscribers|streams|plays|members|comments|saves|retweets|fans|reviews|power likes|auto likes|growth) ..6 (<money>|buy|cheap*|instant*|for sale|packages?|deliver*|from|price*|real|guarantee*|boost|services?|order|panel|starting|no (drop|password)|refill|site)`,
    "(real|genuine|active|authentic|organic|instant|targeted|premium|cheap|bot|fake|high quality|non drop|guaranteed) ..1 (followers|likes|subscribers|views|fans|retweets|plays|members) ..6 (<money>|buy|cheap*|instant*|for sale|packages?|deliver*|price*|guarantee*|order|panel|within|starting|package|to your (account|profile|page|channel)|no (drop|password)|refill)",
    "smm (panel|panels|services?|reseller|store|provider|market)",
    "(buy|order|purchase|sell|selling|guaranteed|fake|five star|5 star|<num>) ..3 (google|trustpilot|amazon|yelp|facebook|tripadvisor|app store|glassdoor|g2|play store|five star|5 star|positive|map|maps|business) (reviews?|ratings?|feedback) ..6 (buy|<money>|cheap|guarantee*|for (your|sale|only)|permanent|non drop|package|within|order|real|from (real|verified)|accounts?|posted|delivered|sale|improve|boost|rank*)",
    "(buy|buying|order|purchase|sell|selling) ..3 (reviews|upvotes|ratings|5 star reviews|google reviews|trustpilot reviews)",
    "(five|5|<num>) star reviews ..4 (guaranteed|<money>|for sale|package*|cheap|within)",
    "(grow|boost|increase|skyrocket|explode|multiply|double|supercharge|gain|get|add|pump) ..3 (followers|likes|subscribers|follower count|views) ..6 (instant*|fast|buy|cheap|overnight|within|packages?|real|<money>|automatically|guarantee*|today|service|services|now|<num>|with(out)? (a|any)? password|on autopilot)",
    "(followers|likes|views|subscribers|comments) (and|or)? (followers|likes|views|subscribers|comments) ..8 (buy|cheap|price*|<money>|sell|instant*|package*|boost|sale|low as|panel|order|deliver*|views|subscribers)",
    "(followers|likes|subscribers|views) ..5 (delivered|delivery (is|starts|within)|start to appear|appear gradually|will appear|look natural|avoid detection|no password|without password|within (minutes|hours|<num>)|refill guarantee|drop protection|non drop)",
    "(sell|selling|offer|we offer|provide) ..4 (followers|likes|subscribers|views) ..4 (likes|followers|views|subscribers|instagram|tiktok|youtube|facebook)",
    "(verified|blue) (badge|tick|checkmark|check mark|verification) ..6 (buy|get|instagram|facebook|twitter|for sale|service|guarantee*|<money>|purchase)",
    "(get|become|make you|go|make your ..2 go) (verified on (instagram|facebook|twitter|tiktok)|instagram famous|insta famous|viral on (tiktok|instagram|youtube)) ..5 (buy|<money>|service|guarantee*|package|instantly|fast|now|today|followers)",
    "(engagement pods?|engagement groups?|comment pods?|click farms?|like farms?|follower bots?|view bots?|viewbots?|auto likers?|autolikers?|follow bots?) ..6 (join|buy|service|get|order|free|now|start)",
    "(buy|sell|selling|aged|verified|pva|bulk|old) ..2 (gmail|facebook|instagram|twitter|linkedin|google|tiktok|telegram|snapchat|reddit|yahoo|hotmail) (pva )?accounts?",
    "(likes?|followers?|views|subscribers?) (service|services|provider|store|shop|packages?|reseller|panel|generator|exchange)",
  ],
  "followers.lure": [
    `(${networks}) (followers|likes|views|subscribers|reviews|members|streams|plays|comments|growth|fame|power likes)`,
    "(get|gain|grow|more|new|free|instant|boost|increase|real|<num>|k|your|fake) ..1 (followers|likes|subscribers|views|fans)",
    "(five|5) star (google |amazon |trustpilot )?(reviews?|ratings?)",
    "(social media|instagram|channel|account|followers?) (growth|boost(ing)?|promotion) (service|services|agency|tool|company|package|packages|platform)",
    "no (password|login) (required|needed)|(instant|gradual|fast) delivery|(drop|refill) (guarantee|protection)|non drop",
    "(buying|buy|bought|purchase|purchasing) ..3 (followers|likes|views|subscribers)",
    "(become|be) (an )?(influencer|instagram famous|famous)",
  ],
  "followers.thing": ["(followers?|likes|subscribers|influencers?|retweets|upvotes|engagement)"],
  "followers.talk": [
    "followers of (christ|islam|jesus|the|god|our|this|mohammed|allah|his|her)",
    "(your|our|their|his|her) (own |existing |current )?(followers|subscribers|readers|fans) (will|can|see|have|are|across|on|about|who|with)",
    "(feels?|looks?|seems?|sounds?|would|he|she|it|someone|who|what|anyone|everybody|nobody) likes",
    "(the )?likes of",
    "(like|likes|dislikes) and (dislikes|likes)",
    "likes (to|the|it|this|that|a|his|her|my|you|me|working|being|in|and dislikes)",
    "(magazine|newspaper|cable|phone|mobile|internet|newsletter|broadband|wireless|dsl|list) (subscribers?|members)",
    "(views|view) (on|of|about|expressed|and opinions|from|to)",
    "(detect|spot|remove|audit|filter|identify|avoid|fight|block) ..3 (fake|bot|bots|purchased|bought)",
  ],
};
