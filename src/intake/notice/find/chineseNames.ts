import { readName } from '../../../names/readName.ts';
import { simplify } from '../../../names/simplify.ts';
import { isChineseName } from '../words/chinesePlaces.ts';
import type { FoundName } from './foundName.ts';

const TYPES =
  '股份有限责任公司|股份有限公司|有限责任公司|有限公司|株式会社|集团公司|公司|集团|集團|大学|大學|学院|學院|科学院|研究院|研究所|研究中心|技术中心|创新中心|中心|实验室|實驗室|医院|協會|协会|学会|商会|基金会|联盟|聯盟|联合会|促进会|产业园|科技园|工业园|园区|高新区|开发区|孵化器|加速器|科学技术厅|科技厅|科技局|科技委|工信厅|商务厅|经信厅|人民政府|市政府|省政府|委员会|管委会|研究会|理事会';

const typed = new RegExp(`(?:${TYPES})`, 'gu');
const latinBehind =
  /^\s*[（(]\s*(?:英文名[:：]?\s*|简称[:：]?\s*)?(\p{Lu}[\p{L}\p{N}\s.,&'’/-]{2,80}?)\s*(?:[,，][^）)]{1,20})?[）)]/u;

/** Words before a name that are not part of it. */
const stops = new Set(
  '与 和 及 以及 同 由 向 在 对 为 是 系 位于 位於 来自 來自 推荐 邀请 访问 訪問 参观 考察 介绍 介紹 了 的 将 將 并 拟 经 据 应 有 从 给 把 被 到 至 使 让 请 面向 就 等 其 该 該 某 一家 一 两家 几家 家 名 个 多家 当地 當地 企业 企業 会见 赴 与会 主办 承办 协办 主辦 共同 组织 組織 签署 签订 提供 方面 代表 代表团 领导 成立 设立 建立 创办 组建 筹建 共建 新建 兴建 开设 注册 合办 联合 包括 包含 其中 还有 另有 如 即 等等 通过 依托 支持 帮助 希望 寻求 寻找 尋求 转让 合作 与中国 中方 外方 我 我国 国内 国外 本 此 这 这家 那 均 都 也 还 又 或 或者 但 而 且 于 於 自 所 属 下属 旗下 所属 项目 单位 项目单位 申报 参加 出席 陪同 走访 率 率团 率领 会同 协调 收购 投资 委托 称 表示 指出 认为 接待 举办 开展 简称 以下 原 以 可 可以 能 会 要 拜访 参会 参展 发布 展示 机构 高校 院校 国家级 全球 世界 知名 著名 领先 大型 中小 老牌 新兴 初创 上市 参股 控股 全资'.split(
    ' ',
  ),
);

/** Words that names of no party in particular are made of: 合资公司, 高科技公司. */
const common =
  /^(?:合资|合營|合营|子|分|母|总|總|该|本|新|上市|初创|高科技|高技术|科技|技术|跨国|外国|外资|国有|民营|私营|专业|相关|有关|有限|股份|研发|生产|销售|贸易|咨询|投资|联合|国家|国际|国内|地方|城市|农业|工业|能源|环保|生物|医药|机床|汽车|软件|信息|通信|电子|材料|化工|食品|设备|机械|服务|创新|创业|研究|科学|大型|小型|中小型|中型|著名|知名|一流|重点|工程|独立|合作|当地|本地|家族|两|三|多|各|跨境|孵化|营销|运营|示范|推广|培训|测试|检测|数据|物流|采购|中介|代理|医疗|健康|教育|理工|师范|职业|中国|德国|企业|市|省|县|区)+$/u;

/** Verbs that the segmenter may leave before what is founded: 组建合资公司. */
const founding = /^(?:组建|筹建|成立|设立|建立|创办|新建|共建|兴建|开设|注册|合办)/u;

/** Numbers, and two characters that only join. */
const joins = /^(?:\p{N}+|[与和及同由向在对为将并拟经应从给把被到使让请等其该某了的于]{2})$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Letters that a name may have before its type. */
const MOST_BEFORE = 30;

/** Finds the names of institutions that end in a word such as 有限公司 or 大学, each with a name in Latin letters in brackets behind it. */
export function chineseNames(text: string): FoundName[] {
  const found: FoundName[] = [];
  for (const match of text.matchAll(typed)) {
    const end = match.index + match[0].length;
    const start = beginningOf(text, match.index);
    const last = found.at(-1);
    // 弗雷泽湾大学工程学院: one name with two types.
    if (last && last.end > start && last.chinese) {
      if (last.end >= match.index - 8 && !/[，、。；：（）()]/u.test(text.slice(last.end, end))) {
        const chinese = text.slice(last.start, end);
        found[found.length - 1] = { ...last, end, chinese };
      }
      continue;
    }
    if (!isName(text.slice(start, end), match[0])) continue;
    const latin = latinBehind.exec(text.slice(end, end + 100));
    found.push({
      start,
      end: end + (latin?.[0].length ?? 0),
      latin: latin?.[1]?.trim() ?? null,
      chinese: text.slice(start, end),
    });
  }
  return found;
}

/** Returns where the name that ends before a type begins: behind the last mark, word that joins or verb before it. */
function beginningOf(text: string, type: number): number {
  const window = text.slice(Math.max(0, type - MOST_BEFORE), type);
  const run = /[\p{Script=Han}\p{L}\p{N}·&.\- ]*$/u.exec(window)?.[0] ?? '';
  const offset = type - run.length;
  let start = offset;
  for (const { segment, index } of segmenter.segment(run))
    if (stops.has(simplify(segment)) || joins.test(simplify(segment)))
      start = offset + index + segment.length;
  start += /^(?:[\s·.-]|[a-z]+\s)*/u.exec(text.slice(start, type))?.[0].length ?? 0;
  return start + lastPlace(text.slice(start, type));
}

/** Returns where a country or Chinese place stands in a run behind a word that joins, which the segmenter left within another word: 与浙江. */
function lastPlace(run: string): number {
  let at = 0;
  for (const match of run.matchAll(/[与和及同向由对在](?=\p{Script=Han}{2})/gu)) {
    const rest = run.slice(match.index + 1);
    const [first] = readName(rest).parts;
    if (isChineseName(rest) || first?.role === 'country') at = match.index + 1;
  }
  return at;
}

function isName(name: string, type: string): boolean {
  const before = name.slice(0, name.length - type.length);
  const described = simplify(before).replace(founding, '');
  if (described === '' || common.test(described)) return false;
  const parts = readName(name).parts.filter(({ role }) => role !== 'legal' && role !== 'function');
  const own = parts.filter(({ role, text }) => role === 'word' && !common.test(text));
  if (own.length > 0) return true;
  const isCompany = /公司|集团|集團|株式会社/u.test(type);
  return !isCompany && parts.some(({ role }) => role === 'place') && parts.length > 1;
}
