import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Vietnamese. */
export const vietnamese: Phrases = {
  "request.stop": [
    "(đừng|ngừng|ngưng|xin đừng|dừng|thôi|chớ) ..3 (gửi|gởi|liên hệ|liên lạc|làm phiền|viết|nhắn|email|mail|spam|quấy rầy|gọi)",
    "(hủy|huỷ|bỏ|ngừng|dừng) ..1 (đăng ký|theo dõi|nhận|đăng kí)",
    "(không|ko|chẳng|chả) ..2 (muốn|cần|có nhu cầu) ..3 (nhận|liên hệ|nghe|email|thư|tin|mail|làm phiền|liên lạc)",
    "(xóa|xoá|gỡ|loại|bỏ) ..4 (tôi|tên|email|mail|địa chỉ|danh sách|thông tin|mình|khỏi)",
    "không ..2 (gửi|liên hệ|làm phiền|liên lạc|gọi) ..4 (nữa|tôi|cho|mình|thêm|email|với)",
    "(vui lòng|làm ơn|xin|hãy) ..2 (ngừng|dừng|xóa|xoá|hủy|huỷ|không gửi|ngưng|gỡ)",
    "để (tôi|chúng tôi|mình) yên",
    "(làm sao|làm thế nào|cách) ..4 (hủy|huỷ) ..1 đăng",
  ],
  "request.word": [
    "(hủy|dừng|ngừng|hủy đăng ký|huỷ đăng ký|dừng lại|stop|từ chối|xóa|thôi|đừng gửi nữa|không nhận nữa)",
  ],
  "request.guard": [
    "đừng (ngại|quên|ngần ngại|bỏ lỡ|dừng)",
    "(hủy|huỷ) ..1 (đơn|lịch|cuộc|hợp đồng)",
    "(xóa|xoá) ..1 (đoạn|dòng|tệp|trang|file)",
  ],
  "request.later": ["(không quan tâm|không cảm ơn|không cần|để sau)"],
};
