import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Chinese. */
export const chinese: Phrases = {
  "opt-out.wish": [
    "退订",
    "退訂",
    "取消订阅",
    "取消訂閱",
    "拒收",
    "拒绝接收",
    "停止发送",
    "停止發送",
    "停止接收",
    "移除",
    "取消接收",
    "不再接收",
    "不想收到",
    "不希望收到",
    "不想接收",
    "请勿再",
    "不要再发",
    "无需联系",
    "不再联系",
    "删除 ..4 名单",
  ],
  "opt-out.reply": ["回复", "回覆", "回復", "发送", "告知", "联系"],
  "opt-out.click": ["点击", "點擊", "链接", "連結", "此处", "这里", "這裡", "单击"],
  "opt-out.talk": ["退订率"],
};
