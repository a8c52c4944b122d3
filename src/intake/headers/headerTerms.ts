import type { Kind } from '../../model/kinds.ts';
import { foreignColumnWords, foreignKindWords } from './foreignHeaderWords.ts';
import { headerForm } from './headerForm.ts';

/** Words for kinds of records in headers and in names of tables, in normal form, in English and Chinese. */
const kindWords = `
target | target, targets, foreign party, foreign parties, foreign partner, foreign partners, foreign company, foreign companies, foreign organisation, foreign organization, foreign institution, foreign institute, foreign entity, foreign side, foreign firm, foreign university, overseas party, overseas partner, technology holder, technology provider, supplier | 外方, 外方单位, 外方机构, 外方企业, 外方公司, 外方合作单位, 外方合作方, 国外单位, 国外机构, 国外企业, 国外合作方, 外国企业, 外国机构, 外国公司, 外国合作方, 境外单位, 境外机构, 境外企业, 海外机构, 海外企业, 目标, 目标企业, 目标单位, 技术提供方, 技术持有方, 技术拥有方
company | company, companies, chinese party, chinese parties, chinese partner, chinese partners, chinese company, chinese companies, chinese side, chinese organisation, chinese organization, chinese institution, chinese entity, chinese firm, counterpart, counterparts, chinese counterpart, recipient | 中方, 中方单位, 中方机构, 中方企业, 中方公司, 中方合作单位, 中方合作方, 中国企业, 中国单位, 中国公司, 中国机构, 国内单位, 国内企业, 国内机构, 国内公司, 国内合作方, 需求方, 引进方, 技术需求方
post | post, posts, embassy, consulate, mission, missions, diplomatic post, diplomatic mission, embassy or consulate, embassy consulate, chinese embassy, chinese post | 使领馆, 使馆, 大使馆, 领馆, 领事馆, 总领馆, 总领事馆, 驻外机构, 驻外使领馆, 馆别, 驻外馆, 推荐使领馆, 中国使领馆
technology | technology, technologies, tech, technical field, technology field, technology area, field of technology, technical area, field, fields | 技术, 技术领域, 领域, 技术方向, 所属领域, 行业领域, 专业领域, 涉及技术, 涉及领域, 技术类别
programme | programme, programmes, program, programs, event, events, activity | 活动, 项目计划, 计划, 活动名称
report | report, reports, source, sources, notice, notices, article, press release, reference | 来源, 报告, 公告, 报道, 通知, 信息来源, 出处, 资料来源, 消息来源
case | case, cases, record, opportunity, opportunities, project, projects, deal, deals | 案例, 项目, 事项, 条目, 案件
country | country, countries | 国家
area | area, areas, sector, sectors | 行业, 产业
citation | citation, citations | 引用
grade | grade, grades | 评级
`;

/** Words for columns in headers, likewise. */
const columnWords = `
id | id, no, nr, number, code, key, identifier no, record id, record number, ref, ref no, reference number | 编号, 序号, 代码, 号, 号码, 标识, 项目编号, 案例编号
name | name, names, full name, name of organisation, english name, name en, name english, name in english | 名称, 名字, 名, 单位名称, 机构名称, 企业名称, 公司名称, 全称, 英文名, 英文名称, 外文名, 外文名称
name_zh | name zh, zh name, chinese name, name in chinese, name cn, name chinese, name zh cn | 中文名, 中文名称, 中文全称
title | title, titles, headline, subject, title en, english title, title in english | 标题, 题目, 项目名称, 主题, 英文标题, 案例名称
title_zh | title zh, zh title, chinese title, title in chinese, title cn, title chinese | 中文标题, 中文题目, 项目中文名称
kind | kind, type, category, kind of case, type of case | 类型, 类别, 性质, 种类, 项目类型
country | country, nation, nationality, country code, country of origin, origin, country name, iso country | 国家, 国别, 国家地区, 所在国, 所在国家, 国籍, 国家代码, 所属国家
city | city, town, place | 城市, 所在城市, 所在地, 市
region | region, state, state province, state or province | 地区, 州, 州省
province | province, chinese province | 省份, 省, 所在省, 省市
published_on | date, published, published on, publication date, published date, date published, date of publication, notice date, date of notice, posted, posted on, release date, pub date | 日期, 时间, 发布日期, 发布时间, 刊登日期, 公布日期, 公布时间, 发表日期, 公告日期, 信息日期
occurred_on | occurred on, occurred, event date, date of event, date held, held on | 发生日期, 活动日期, 活动时间, 举办时间, 举办日期, 会议时间, 签约时间
summary | summary, description, abstract, content, contents, details, overview, summary in english | 摘要, 内容, 简介, 描述, 概述, 项目简介, 项目内容, 项目描述, 内容摘要, 主要内容
cooperation | cooperation, form of cooperation, forms of cooperation, cooperation type, cooperation mode, cooperation form, type of cooperation, mode of cooperation, collaboration | 合作方式, 合作形式, 合作模式, 合作类型, 合作意向, 合作需求
stage | stage, status, latest stage | 阶段, 状态, 进展, 进展情况
stage_on | stage on, stage date, status date | 阶段日期
direction | direction, direction of transfer | 方向, 转移方向
outcome | outcome, outcomes, result, results | 成果, 结果, 合作成果
uncertain | uncertain, doubts, caveats | 疑问, 存疑
companies_unnamed | companies unnamed, unnamed companies, number of unnamed companies | 未具名企业数
url | url, link, links, web address, webpage, web page, web link, hyperlink, href | 链接, 网址, 网页, 原文链接, 网页链接, 地址链接
archived_url | archived url, archive, archive link, archived link, archive url, snapshot | 存档链接, 存档, 归档链接
publisher | publisher, published by, media, outlet, issuer | 发布单位, 发布机构, 发布者, 出版者, 媒体, 出版单位
language | language, lang | 语言, 语种
quote | quote, quotes, quotation, excerpt, original text, original words, verbatim | 引文, 原文, 原文摘录, 摘录, 原话, 引用原文
locator | locator, page, pages, page number, paragraph | 页码, 页, 段落, 位置
identifiers | identifiers, identifier, uscc, ror, lei, registration number, company number, unified social credit code | 统一社会信用代码, 社会信用代码, 信用代码, 注册号, 标识符
aliases | aliases, alias, other names, other name, also known as, aka, former name, former names | 别名, 其他名称, 又名, 曾用名
latitude | latitude, lat | 纬度
longitude | longitude, lng, lon, long | 经度
parent | parent, parent company, parent organisation, parent organization | 母公司, 上级单位, 主管单位
jurisdiction | jurisdiction, consular district | 领区, 管辖范围
organiser | organiser, organizer, organised by | 主办单位, 组织单位, 主办方
opened_on | opened, opened on, opening date | 设立日期, 开馆日期
closed_on | closed, closed on, closing date | 关闭日期, 闭馆日期
reliability | reliability | 来源可靠性
credibility | credibility | 信息可信度
follows | follows, earlier cases, previous cases | 后续于
role | role | 角色
section | section, office | 处室, 科室
assertion | assertion | 断言
`;

/** The words for one kind or column. */
export interface HeaderLine {
  readonly name: string;
  /** Words as people write them. */
  readonly words: readonly string[];
}

const readLines = (text: string): HeaderLine[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...words] = line.split('|');
      const all = words
        .join(',')
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean);
      return { name: name.trim(), words: all };
    });

const byTerm = <Name extends string>(lines: readonly HeaderLine[]) =>
  new Map(
    lines.flatMap(({ name, words }) => words.map((word): [string, Name] => [headerForm(word), name as Name])),
  );

/** All words for kinds, in every language. */
export const kindLines: readonly HeaderLine[] = [...readLines(kindWords), ...readLines(foreignKindWords)];

/** All words for columns, in every language. */
export const columnLines: readonly HeaderLine[] = [
  ...readLines(columnWords),
  ...readLines(foreignColumnWords),
];

/** Kinds by the words that headers and tables name them with. */
export const kindTerms: ReadonlyMap<string, Kind> = byTerm<Kind>(kindLines);

/** Names of the model's columns by the words that headers name them with. */
export const columnTerms: ReadonlyMap<string, string> = byTerm(columnLines);

/** English words, of which a header may misspell a letter or two. */
export const englishTerms: readonly string[] = [...readLines(columnWords), ...readLines(kindWords)]
  .flatMap(({ words }) => words)
  .filter((word) => /^[a-z ]{5,}$/.test(word));
