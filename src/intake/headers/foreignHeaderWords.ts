/** Words for kinds in headers, in Japanese, Korean, German, French and Russian; the lines are those of `headerTerms.ts`. */
export const foreignKindWords = `
target | 外国企業, 外国機関, 外国会社, 外国側, 外国パートナー, 海外企業, 海外機関, 海外パートナー, 相手先, 相手方, 相手企業, 技術提供者, 技術提供機関, 技術保有者, 技術保有機関 | 외국기업, 외국기관, 외국회사, 외국측, 외국파트너, 해외기업, 해외기관, 해외파트너, 상대기관, 상대기업, 대상기업, 대상기관, 기술제공자, 기술보유자, 기술보유기관 | ausländischer partner, ausländische partei, ausländisches unternehmen, ausländische firma, ausländische organisation, ausländische einrichtung, technologiegeber, technologieanbieter | partie étrangère, partenaire étranger, entreprise étrangère, société étrangère, organisme étranger, institution étrangère, fournisseur de technologie | иностранная сторона, иностранный партнер, иностранная компания, иностранная организация, иностранное предприятие, зарубежный партнер, зарубежная компания, зарубежная организация, поставщик технологии
company | 中国企業, 中国側, 中国機関, 中国会社, 中国側企業, 中国側機関, 中国パートナー, 中国側パートナー | 중국기업, 중국측, 중국기관, 중국회사, 중국파트너, 중국측기관, 중국측기업 | chinesischer partner, chinesische partei, chinesisches unternehmen, chinesische firma, chinesische organisation, chinesische seite | partie chinoise, partenaire chinois, entreprise chinoise, société chinoise, organisme chinois | китайская сторона, китайский партнер, китайская компания, китайская организация, китайское предприятие
post | 大使館, 領事館, 総領事館, 在外公館, 公館, 中国大使館, 中国公館 | 대사관, 영사관, 총영사관, 재외공관, 공관, 중국대사관, 중국공관 | botschaft, konsulat, generalkonsulat, auslandsvertretung | ambassade, consulat, consulat général, poste diplomatique, représentation diplomatique | посольство, консульство, генеральное консульство, генконсульство, дипломатическое представительство, загранучреждение
technology | 技術, 技術分野, 分野, 対象技術, 対象分野, 専門分野 | 기술, 기술분야, 분야, 대상기술, 기술영역 | technologie, technologien, technologiefeld, technologiebereich, technikfeld, fachgebiet | technologie, technologies, domaine technologique, domaine technique, domaine | технология, технологии, область техники, область технологии, технологическая область
programme | イベント, 行事, プログラム | 행사, 프로그램 | veranstaltung, programm | événement, programme | мероприятие, программа
report | 出典, 出所, 情報源, 報告, 記事, お知らせ | 출처, 공고, 보고서, 기사, 자료출처, 정보출처 | quelle, quellen, bericht, meldung, bekanntmachung | rapport, avis, communiqué | источник, источники, отчет, сообщение, уведомление
case | 案件, 事例, プロジェクト | 사례, 안건, 프로젝트 | vorhaben, projekt, projekte | dossier, projet, projets | случай, проект, проекты
area | 業種, 産業, 産業分野 | 산업, 업종, 산업분야 | branche, branchen | secteur, secteurs | отрасль, отрасли
citation | 引用 | 인용
`;

/** Words for columns in headers, likewise. */
export const foreignColumnWords = `
id | 番号, 整理番号, 管理番号, 案件番号, 通し番号, 識別番号, コード | 번호, 연번, 순번, 일련번호, 관리번호, 식별번호, 코드 | nummer, lfd nr, laufende nummer, kennung, kennnummer, aktenzeichen | numéro, identifiant | номер, код, идентификатор, п п, no п п
name | 名称, 名前, 機関名, 企業名, 会社名, 組織名, 団体名, 正式名称, 英語名, 英名 | 이름, 명칭, 기관명, 기업명, 회사명, 업체명, 단체명, 영문명, 영문명칭 | bezeichnung, vollständiger name, firmenname, englischer name | nom, dénomination, raison sociale, nom complet, nom anglais | название, наименование, полное название, полное наименование
name_zh | 中国語名, 中国語名称, 中国語表記 | 중국어명, 중국어명칭, 중국어이름, 중문명 | chinesischer name | nom chinois | китайское название, китайское наименование, название на китайском
title | 題名, 標題, 表題, 件名, 案件名, 見出し, タイトル, プロジェクト名 | 제목, 표제, 타이틀, 사업명, 과제명, 안건명, 프로젝트명 | titel, überschrift, betreff, projekttitel | titre, intitulé, objet, titre du projet | заголовок, заглавие, тема, название проекта
title_zh | 中国語題名, 中国語標題, 中国語タイトル | 중국어제목, 중문제목 | chinesischer titel | titre chinois | китайский заголовок, заголовок на китайском
kind | 種類, 種別, 区分, 類型, 分類, タイプ | 종류, 유형, 구분, 분류 | art, typ, kategorie | catégorie | тип, вид, категория
country | 国, 国名, 国籍, 国別, 国地域, 所在国, 相手国, 国コード | 국가, 국명, 국적, 국별, 나라, 소재국, 대상국, 국가명, 국가코드 | land, staat, herkunftsland, ländercode, nationalität | pays, nationalité, pays dorigine, code pays | страна, государство, код страны, страна происхождения
city | 都市, 都市名, 所在地, 市町村 | 도시, 도시명, 소재지 | stadt, ort | ville | город, населенный пункт
region | 地域, 地方 | 지역, 지방 | bundesland, bundesstaat | région | регион, область, штат
province | 省名 | 중국성 | provinz | province | провинция
published_on | 日付, 日時, 年月日, 掲載日, 公開日, 発表日, 公表日, 発行日, 公告日 | 날짜, 일자, 발표일, 공개일, 공표일, 게시일, 게재일, 발행일, 공고일, 등록일, 발표일자, 게시일자, 공고일자 | datum, veröffentlicht, veröffentlicht am, veröffentlichungsdatum, erscheinungsdatum | date de publication, date de parution, publié le | дата, дата публикации, дата размещения, опубликовано
occurred_on | 開催日, 開催時期, 開催期間, 実施日, 発生日 | 개최일, 개최일자, 개최기간, 발생일, 행사일, 행사일자 | ereignisdatum, veranstaltungsdatum, datum der veranstaltung | date de lévénement | дата события, дата проведения, дата мероприятия
summary | 概要, 要約, 要旨, 内容, 説明, 詳細, 案件概要 | 요약, 개요, 내용, 설명, 상세내용, 주요내용 | zusammenfassung, beschreibung, kurzbeschreibung, inhalt | résumé, contenu, descriptif | описание, содержание, краткое содержание, аннотация, резюме
cooperation | 協力形態, 協力方式, 協力方法, 連携形態, 提携形態, 提携方式 | 협력형태, 협력방식, 협력방법, 협력유형, 협력형식, 제휴형태 | kooperation, kooperationsform, art der kooperation, form der kooperation, zusammenarbeit, art der zusammenarbeit, form der zusammenarbeit | coopération, forme de coopération, mode de coopération, type de coopération | сотрудничество, форма сотрудничества, формы сотрудничества, вид сотрудничества, тип сотрудничества
stage | 段階, 状況, 状態, 進捗, 進捗状況, ステータス | 단계, 상태, 진행상황, 진행단계, 진행상태 | étape, statut, avancement | этап, стадия, статус, состояние
direction | 方向 | 방향 | richtung | sens du transfert | направление передачи
outcome | 結果, 成果 | 결과, 성과 | ergebnis, ergebnisse | résultat, résultats | результат, результаты
url | リンク, リンク先, ウェブページ, 掲載ページ, 原文リンク | 링크, 웹페이지, 웹주소, 원문링크, 인터넷주소 | webseite, webadresse, internetadresse | lien, liens, lien web, page web, adresse web | ссылка, ссылки, веб страница, адрес страницы, интернет адрес
archived_url | アーカイブ, アーカイブリンク | 아카이브, 보관링크 | archivlink | lien archivé | архивная ссылка, ссылка на архив
publisher | 発行者, 発行元, 発表機関, 掲載元, 出版社, 媒体 | 발행처, 발행기관, 발표기관, 게시기관, 언론사, 매체 | herausgeber, verlag | éditeur, publié par, média | издатель, издание
language | 言語 | 언어 | sprache | langue | язык
quote | 引用文, 抜粋 | 인용문, 원문, 발췌 | zitat, wortlaut, originaltext, auszug | extrait, texte original | цитата, выдержка
locator | 頁, ページ, 該当箇所 | 쪽, 쪽수, 페이지 | seite, seiten, seitenzahl, absatz | paragraphe | страница, страницы, абзац
identifiers | 識別子, 法人番号, 登録番号 | 식별자, 등록번호, 사업자등록번호, 법인등록번호 | registernummer, handelsregisternummer | numéro dimmatriculation | регистрационный номер, инн, огрн
aliases | 別名, 旧名, 旧称, 通称, 略称 | 별칭, 약칭, 다른이름, 옛이름 | andere namen, weitere namen, früherer name | autre nom, autres noms, ancien nom | другое название, другие названия, прежнее название
latitude | 緯度 | 위도 | breitengrad | latitude | широта
longitude | 経度 | 경도 | längengrad | longitude | долгота
parent | 親会社 | 모회사, 모기업 | muttergesellschaft, mutterkonzern | société mère, maison mère | материнская компания, головная организация
jurisdiction | 管轄, 管轄区域 | 관할, 관할지역 | amtsbezirk, konsularbezirk | circonscription consulaire | консульский округ
organiser | 主催, 主催者 | 주최, 주최기관, 주관기관 | veranstalter | organisateur | организатор
opened_on | 開設日, 開館日 | 개설일, 개관일 | eröffnet, eröffnungsdatum | date douverture | дата открытия
closed_on | 閉館日, 閉鎖日 | 폐관일, 폐쇄일 | geschlossen, schließungsdatum | date de fermeture | дата закрытия
role | 役割 | 역할 | rolle | rôle | роль
section | 部署, 担当部署 | 부서, 담당부서 | abteilung | bureau chargé | отдел
`;
