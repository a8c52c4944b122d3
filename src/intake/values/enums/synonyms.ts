import type { StoredEnum } from '../../../model/values.ts';

/**
 * Words for the values of the model's enums in English and Chinese, as the notices of `data/documented`, the forms of China's science and
 * commerce authorities (合作方式: 技术转让, 技术入股, 合资, 合作开发 …) and FollowTheMoney's schemata write them. A line is the value, then its
 * words in English and in Chinese.
 */
export const synonyms: Readonly<Partial<Record<StoredEnum, string>>> = {
  Cooperation: `
INVESTMENT | invest, investor, investors, financing, funding, fund raising, venture capital, equity, equity investment, equity financing, equity participation, capital, share purchase, seed funding, series a | 投资, 融资, 股权融资, 股权合作, 股权投资, 参股, 入股, 技术入股, 引资, 招商引资, 风险投资, 创投, 资金, 寻求投资, 投融资, 独资
LICENSING | licence, license, licences, licenses, licencing, technology transfer, tech transfer, technology licensing, technology licence, technology license, patent licensing, patent license, patent licence, patent transfer, patent sale, know how transfer, ip licensing, transfer of technology, transfer, tot | 许可, 技术许可, 专利许可, 授权, 技术授权, 专利授权, 技术转让, 技术转移, 专利转让, 转让, 技术引进, 技术输出, 成果转让, 成果转化, 专利权转让, 许可使用, 知识产权许可, 知识产权转让, 技术出让
PRODUCTION | manufacturing, manufacture, production in china, local production, contract manufacturing, contract production, oem, odm, co production, joint production, industrialisation, industrialization, scale up, plant, build a plant, set up a plant | 生产, 制造, 合作生产, 代工, 委托生产, 联合生产, 来料加工, 代加工, 加工, 产业化, 建厂, 设厂, 落地生产, 国产化, 委托加工, 贴牌
JOINT_VENTURE | jv, joint ventures, equity joint venture, ejv, cjv, cooperative joint venture, joint company, joint stock, partnership company | 合资, 合资企业, 合资公司, 合资经营, 中外合资, 合资合作, 成立合资公司, 合营, 合资建厂, 组建合资公司, 共同出资
TALENT | recruitment, recruiting, talents, talent recruitment, hiring, job, jobs, talent introduction, talent programme, talent program, people, experts, overseas talent, return, postdoc | 人才, 人才引进, 引才, 招聘, 引智, 人才招聘, 招才引智, 人才合作, 人才交流, 专家, 高层次人才, 归国创业, 回国创业, 引进人才, 聘请专家, 人才招揽
JOINT_RESEARCH | joint r d, joint r and d, joint rd, r d, r and d, rd, research, research cooperation, research collaboration, collaborative research, joint development, co development, codevelopment, joint research and development, joint laboratory, joint lab, technical cooperation, technology cooperation, scientific cooperation, development, research partnership | 合作研究, 联合研究, 合作研发, 联合研发, 共同研发, 合作开发, 联合开发, 共同开发, 委托开发, 委托研发, 研发合作, 科研合作, 技术合作, 联合攻关, 技术开发, 技术研发, 研发, 研究, 联合实验室, 共建实验室, 产学研合作, 科技合作, 二次开发, 中试
MARKET_ENTRY | market, market access, market development, sales, distribution, distributor, distributors, dealership, agency, agent, agents, sales agent, reseller, trade, export, commercialisation, commercialization, marketing, sale, product sale, sell | 市场, 市场推广, 市场开拓, 进入中国市场, 进入市场, 市场准入, 销售, 代理, 经销, 分销, 代理商, 经销商, 代理销售, 推广, 产品销售, 市场合作, 贸易, 出口, 销售代理, 开拓市场, 产品代理, 寻求代理, 总代理
ACQUISITION | acquire, acquisitions, m a, m and a, ma, merger, mergers, merger and acquisition, mergers and acquisitions, takeover, buyout, buy out, purchase of company, company sale, business sale | 收购, 并购, 兼并, 购并, 企业并购, 股权收购, 整体收购, 整体转让, 公司出售, 企业出售, 股权转让, 兼并收购
SERVICES | service, consulting, consultancy, technical service, technical services, technology services, technical support, advisory, training, engineering services, testing, contract research, design services, outsourcing | 服务, 技术服务, 咨询, 技术咨询, 咨询服务, 培训, 技术支持, 检测, 设计, 测试服务, 工程服务, 外包, 技术培训, 委托测试
`,
  TargetKind: `
COMPANY | company, firm, business, enterprise, corporation, corporate, start up, startup, sme, private company, industry, manufacturer, supplier, commercial, ltd, gmbh, inc | 公司, 企业, 厂商, 工厂, 厂家, 初创企业, 初创公司, 中小企业, 集团, 制造商, 私营企业, 商业公司
UNIVERSITY | university, college, higher education, academia, school, institute of technology, polytechnic, uni, academic, hochschule, universitat, universite, universidad | 大学, 高校, 高等院校, 院校, 学院, 高等学校, 理工学院, 学校
RESEARCH_INSTITUTE | research institute, research institution, institute, research, research centre, research center, laboratory, lab, national laboratory, research organisation, research organization, rto, academy, think tank, research body, r d institute, research facility, forschungsinstitut | 研究所, 研究院, 科研院所, 科研机构, 研究机构, 研究中心, 实验室, 国家实验室, 研发中心, 院所, 科学院, 科研单位, 研究单位
INDIVIDUAL | individual, person, private person, inventor, expert, scientist, researcher, professor, natural person, individuals, freelancer, entrepreneur, team | 个人, 自然人, 专家, 发明人, 科学家, 教授, 学者, 个体, 研究人员, 创业者
GOVERNMENT | government, public authority, authority, ministry, government agency, public body, agency, state, public, government body, municipality, department, local government, governmental, embassy | 政府, 政府机构, 政府部门, 机关, 部委, 公共机构, 行政机关, 国家机关, 地方政府, 官方机构, 事业单位
ASSOCIATION | association, society, federation, chamber, chamber of commerce, cluster, ngo, network, foundation, non profit, nonprofit, non profit organisation, non profit organization, union, league, consortium, alliance, council, club | 协会, 学会, 联合会, 商会, 联盟, 社团, 行业协会, 基金会, 非政府组织, 社会团体, 理事会, 非营利组织, 民间组织
`,
  CaseKind: `
OFFER | offer, offers, technology offer, supply, project, projects, technology supply, business offer, offered, promotion, roadshow, technology, recommendation, recommended project, introduction | 项目, 供给, 技术供给, 推介, 项目推介, 推荐, 技术推介, 外方项目, 技术项目, 成果, 合作项目, 技术成果, 供方, 提供, 路演, 引进项目, 项目推荐, 技术供应, 可供
DEMAND | demand, demands, request, technology request, need, needs, technology need, sought, wanted, requirement, technology demand, seek, seeking, business request, search | 需求, 技术需求, 寻求, 求购, 需方, 难题, 技术难题, 征集, 招募, 榜单, 揭榜挂帅, 企业需求, 求助, 需要
AGREEMENT | agreement, agreements, mou, memorandum, memorandum of understanding, contract, signing, signed, cooperation agreement, deal, signature, treaty, letter of intent, loi, framework agreement | 协议, 签约, 合同, 谅解备忘录, 备忘录, 合作协议, 签署, 签字, 签订, 意向书, 框架协议, 合作备忘录, 协定, 签约项目
VISIT | visit, visits, study tour, delegation, tour, trip, exchange, meeting, site visit, mission, inspection, reception | 访问, 考察, 参观, 访, 代表团, 考察团, 来访, 出访, 调研, 走访, 会见, 会谈, 拜会, 交流, 参访, 团组
`,
  Stage: `
OFFERED | offered, offer, open, proposed, new, published, announced, available, listed | 已提供, 推介, 已发布, 发布, 开放, 待对接, 寻求中, 未对接, 提出, 已推介, 已推荐
CONTACTED | contacted, contact, in contact, first contact, matched, introduced, connected, matchmaking, met, initial contact | 已联系, 已对接, 对接, 接触, 联系中, 初步接触, 对接中, 已接洽, 接洽, 建立联系, 初步对接
NEGOTIATING | negotiating, negotiation, negotiations, in negotiation, under negotiation, in talks, talks, in progress, pending, ongoing, due diligence, under discussion, discussion | 谈判, 谈判中, 洽谈, 洽谈中, 协商, 协商中, 磋商, 商谈, 进行中, 推进中, 正在洽谈, 尽职调查
AGREED | agreed, signed, contracted, closed, deal, concluded, completed, done, agreement signed, success, successful, agreement | 已签约, 签约, 已达成, 达成, 成交, 已签署, 签署, 完成, 已完成, 落地, 已落地, 达成协议, 已签, 达成合作, 成功
ENDED | ended, closed, failed, cancelled, canceled, terminated, withdrawn, rejected, abandoned, dropped, no agreement, lost, closed without agreement, stopped, suspended, expired | 终止, 已终止, 失败, 取消, 已取消, 中止, 撤回, 放弃, 未达成, 未成, 搁置, 结束, 已结束, 未果, 停止, 已过期
`,
  Direction: `
INWARD | inward, to china, into china, inbound, import, imports, in, introduction, bring in, technology import | 引进, 引进来, 进口, 输入, 引入, 国外到中国, 向中国, 引进技术, 流入
OUTWARD | outward, from china, outbound, export, exports, out, abroad, go out, going out, technology export | 输出, 走出去, 出口, 对外, 对外输出, 流出, 向国外
BOTH | both, both ways, two way, bilateral, mutual, bidirectional, in and out, exchange | 双向, 双边, 互相, 相互, 双方
TALENT | talent, people, persons, talents, recruitment | 人才, 人员, 引才, 人才引进, 引智
`,
  PostKind: `
EMBASSY | embassy, botschaft, ambassade, embajada | 大使馆, 使馆
CONSULATE_GENERAL | consulate general, consulates general, general consulate, generalkonsulat | 总领事馆, 总领馆
CONSULATE | consulate, konsulat, vice consulate | 领事馆, 领馆
MISSION | mission, permanent mission, delegation, permanent representation | 使团, 代表团, 常驻代表团, 驻外使团
OFFICE | office, liaison office, representative office, commissioner office, bureau | 办事处, 代表处, 联络处, 联络办公室, 办公室
`,
  SectionKind: `
SCIENCE_AND_TECHNOLOGY | science and technology, s t, s and t, st, science technology, science, technology section, science and technology section, science section, innovation, science and technology office, science counsellor | 科技处, 科技组, 科技参赞处, 科技参赞, 科技, 科学技术处, 科技外交官, 科技官员, 科学技术, 科技办公室
EDUCATION | education, education section, education office, education counsellor | 教育处, 教育组, 教育参赞处, 教育, 教育参赞
COMMERCIAL | commercial, economic, economic and commercial, commerce, trade, economic and commercial section, commercial section, economic and commercial office, business, ecco | 经商处, 经商参处, 经济商务处, 经参处, 商务处, 商务, 经商, 商务参赞处, 经济商务参赞处, 经济, 经商参赞处, 商务参赞
HEAD_OF_POST | head of post, ambassador, consul general, head of mission, head, deputy, charge d affaires, minister, deputy consul general, chief | 大使, 总领事, 馆长, 领导, 公使, 代办, 临时代办, 馆领导, 副总领事, 使馆领导
OTHER | other, others, consular, culture, political, press, military, administration, misc, miscellaneous | 其他, 其它, 领事, 领事处, 文化处, 政治处, 办公室, 领侨处, 侨务处, 武官处
`,
  CitationRole: `
REFERRED | referred, referral, recommended, relayed, forwarded, introduced, passed on, published, mediated, brokered, facilitated | 推荐, 转介, 介绍, 提供, 转发, 推介, 引荐, 牵线, 发布, 牵线搭桥, 撮合
HOSTED | hosted, host, organised, organized, organiser, organizer, held | 主办, 承办, 举办, 主持, 接待
CO_ORGANISED | co organised, co organized, co host, co hosted, co organiser, co organizer, partner, supported | 协办, 合办, 共同主办, 联合主办, 支持, 联合举办, 支持单位
SOUGHT | sought, seeker, seeking, requested, demand | 寻求, 需求方, 求购, 征集, 需方
SIGNED | signed, signatory, signature, party to agreement, contracting party | 签署, 签约, 签约方, 签字, 签订
VISITED | visited, visitor, visit, went | 访问, 考察, 参观, 走访, 调研, 出访
ATTENDED | attended, attendee, participant, present, witnessed, participated, speaker, spoke, unveiled | 出席, 参加, 见证, 致辞, 揭牌, 参会, 与会, 列席
`,
  Assertion: `
STATED | stated, explicit, direct, states, yes, confirmed, asserted | 明示, 明确, 直接, 陈述, 是, 确认
INFERRED | inferred, implicit, indirect, implied, infers, deduced | 推断, 推测, 间接, 隐含, 推定
DENIED | denied, denies, no, refuted, contradicted, rejected | 否认, 否定, 不实, 否, 反驳
`,
  QuoteCheck: `
FOUND | found, verified, ok, yes, checked, matched | 已找到, 找到, 已核实, 核实, 是
NOT_FOUND | not found, missing, no, not matched | 未找到, 没找到, 否
NOT_CHECKED | not checked, unchecked, unverified, pending | 未核实, 未检查, 待核实
`,
  AliasKind: `
FORMER | former, formerly, former name, previous, previous name, old name, fka, f k a | 曾用名, 原名, 旧名, 前称, 前身
TRANSLATION | translation, translated, translated name, english name, chinese name | 译名, 翻译, 英文名, 中文名, 外文名
ABBREVIATION | abbreviation, abbr, acronym, short, short name, initials | 简称, 缩写, 略称
TRANSLITERATION | transliteration, transliterated, romanisation, romanization | 音译, 转写
VARIANT | variant, alias, aka, a k a, also known as, other, alternative, spelling, other name, trade name | 别名, 异名, 又名, 又称, 别称, 其他名称, 异体
PINYIN | pinyin, hanyu pinyin | 拼音, 汉语拼音
`,
};
