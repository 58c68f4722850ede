import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Chinese. */
export const chinese: Phrases = {
  "friction.login": ["登录", "登錄", "登入", "注册账号", "註冊帳號", "个人中心", "會員中心", "密码", "密碼"],
  "friction.fee": ["手续费", "手續費", "收费", "收費", "付费", "付費"],
  "friction.explain": [
    "(说明|說明|注明|註明|填写|填寫|告知|提供) ..3 (原因|理由)",
    "(填写|填寫) ..4 (表|问卷|問卷)",
    "身份证",
    "身分證",
  ],
  "friction.days": ["<num> (天|日) ..1 (内|內|左右|后|後)", "<num> (个|個) 自然日"],
  "friction.workdays": ["<num> (个|個) 工作(日|天)", "<num> (个|個)? 工作(日|天)"],
  "friction.weeks": ["<num> (周|週|个星期|個星期|星期)"],
  "friction.months": ["<num> (个月|個月)"],
  "friction.slow": [
    "(两|兩|三|四|数|數) (周|週|个星期|個星期)",
    "(十|三十|十四|十五) (天|日) (内|內)",
    "一个月",
    "一個月",
  ],
  "friction.without": ["(无需|無需|不需|不用|免|无须|無須|不必|没有|沒有)"],
};
