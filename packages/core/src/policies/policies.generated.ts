// Generated from policies/*.yaml by `pnpm gen`. Change the policy there.
import type { Policy } from "../domain/policy.ts"

export const policies: ReadonlyArray<Policy> = [
  {
    id: "1995-education-law",
    title: {
      zh: "中华人民共和国教育法",
      en: "Education Law"
    },
    number: null,
    issuers: [
      "全国人民代表大会"
    ],
    issuedOn: "1995-03-18",
    effectiveFrom: "1995-09-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "1995-law-appropriation-growth",
        metric: "three-growths-appropriation",
        stage: null,
        comparison: ">",
        threshold: "0",
        unit: "百分点",
        clause: "第五十六条第二款",
        requirement: {
          zh: "各级人民政府教育财政拨款的增长应当高于财政经常性收入的增长",
          en: "appropriations for education grow faster than current revenue"
        },
        from: "1995-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2001-staffing-standards",
    title: {
      zh: "国务院办公厅转发中央编办、教育部、财政部关于制定中小学教职工编制标准意见的通知",
      en: "Staffing standards for primary and secondary schools"
    },
    number: "国办发〔2001〕74号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: "2001-10-08",
    effectiveFrom: "2001-10-11",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2001-staffing-primary",
        metric: "staff-student-ratio",
        stage: "primary",
        comparison: "<=",
        threshold: "19",
        unit: "比",
        clause: "附表",
        requirement: {
          zh: "城市小学教职工与学生之比1:19（县镇、农村另有规定）",
          en: "one post for 19 pupils in city primary schools; towns and villages have others"
        },
        from: "2001-10-11",
        until: "2014-11-12",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2001-staffing-junior",
        metric: "staff-student-ratio",
        stage: "junior",
        comparison: "<=",
        threshold: "13.5",
        unit: "比",
        clause: "附表",
        requirement: {
          zh: "城市初中教职工与学生之比1:13.5（县镇、农村另有规定）",
          en: "one post for 13.5 pupils in city junior schools; towns and villages have others"
        },
        from: "2001-10-11",
        until: "2014-11-12",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2001-staffing-senior",
        metric: "staff-student-ratio",
        stage: "senior",
        comparison: "<=",
        threshold: "12.5",
        unit: "比",
        clause: "附表",
        requirement: {
          zh: "城市高中教职工与学生之比1:12.5（县镇、农村另有规定）",
          en: "one post for 12.5 pupils in city senior schools; towns and villages have others"
        },
        from: "2001-10-11",
        until: "2014-11-12",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2002-urban-school-building-standard",
    title: {
      zh: "城市普通中小学校校舍建设标准",
      en: "Building standard for urban schools"
    },
    number: "建标〔2002〕102号",
    issuers: [
      "建设部",
      "国家发展计划委员会",
      "教育部"
    ],
    issuedOn: "2002-04-17",
    effectiveFrom: "2002-07-01",
    region: "全国",
    supersedes: null,
    url: "https://www.wenku365.com/p-24961063.html",
    standards: [
      {
        id: "2002-senior-class-size",
        metric: "average-class-size",
        stage: "senior",
        comparison: "<=",
        threshold: "50",
        unit: "人/班",
        clause: "第六条",
        requirement: {
          zh: "高级中学、完全中学按每班50人建设",
          en: "senior schools are built for 50 pupils a class"
        },
        from: "2002-07-01",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2004-private-education-regulation",
    title: {
      zh: "中华人民共和国民办教育促进法实施条例",
      en: "Regulation on private education (2004)"
    },
    number: "国务院令第399号",
    issuers: [
      "国务院"
    ],
    issuedOn: "2004-03-05",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://zscq.366861.com/zscqls/5vlkcdbhri.html",
    standards: [
      {
        id: "2004-five-independences",
        metric: "six-independence",
        stage: "compulsory",
        comparison: ">=",
        threshold: "5",
        unit: "项",
        clause: "第六条",
        requirement: {
          zh: "公办学校参与举办的民办学校应当具有独立的法人资格、相分离的校园和基本教育教学设施，实行独立的财务会计制度，独立招生，独立颁发学业证书",
          en: "such schools have a legal person, campus, accounts, admission and certificates of their own"
        },
        from: "2004-04-01",
        until: "2021-08-31",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2006-compulsory-education-law",
    title: {
      zh: "中华人民共和国义务教育法",
      en: "Compulsory Education Law"
    },
    number: null,
    issuers: [
      "全国人民代表大会常务委员会"
    ],
    issuedOn: "2006-06-29",
    effectiveFrom: "2006-09-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2006-law-teacher-salary-ratio",
        metric: "teacher-salary-ratio",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "倍",
        clause: "第三十一条第二款",
        requirement: {
          zh: "教师的平均工资水平应当不低于当地公务员的平均工资水平",
          en: "teachers earn on average no less than local civil servants"
        },
        from: "2006-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2006-law-fee-violations",
        metric: "fee-violations",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: "第二十五条、第五十六条第一款",
        requirement: {
          zh: "学校不得违反国家规定收取费用",
          en: "schools charge nothing against state rules"
        },
        from: "2006-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2006-law-exam-free-admission",
        metric: "exam-free-nearby-enrolment",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: "第十二条第一款",
        requirement: {
          zh: "适龄儿童、少年免试入学，地方各级人民政府应当保障其在户籍所在地学校就近入学",
          en: "children enter school without examination, near their home"
        },
        from: "2006-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2006-law-admission-violations",
        metric: "admission-violations",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: "第十二条第一款、第二十二条第一款",
        requirement: {
          zh: "适龄儿童、少年免试入学；不得将学校分为重点学校和非重点学校，学校不得分设重点班和非重点班",
          en: "no admission by examination, no key schools, no key classes"
        },
        from: "2006-09-01",
        until: "2017-05-22",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2006-law-teacher-certificate",
        metric: "teacher-certificate-rate",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: "第三十条第一款",
        requirement: {
          zh: "教师应当取得国家规定的教师资格",
          en: "every teacher holds a certificate"
        },
        from: "2006-09-01",
        until: "2017-05-22",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2007-youth-sports-opinions",
    title: {
      zh: "中共中央 国务院关于加强青少年体育增强青少年体质的意见",
      en: "Opinions on sport for the young"
    },
    number: "中发〔2007〕7号",
    issuers: [
      "中共中央",
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://jxxfw.com/periodical/258557caf113c714a64006b7e5be23a0.html",
    standards: [
      {
        id: "2007-pe-lessons-grades-1-2",
        metric: "pe-lessons-per-week",
        stage: "primary",
        group: "grades-1-2",
        comparison: ">=",
        threshold: "4",
        unit: "课时",
        clause: null,
        requirement: {
          zh: "小学1—2年级每周体育课4课时",
          en: "4 lessons of sport a week in grades 1 and 2"
        },
        from: "2007-05-25",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2007-pe-lessons-grades-3-6",
        metric: "pe-lessons-per-week",
        stage: "primary",
        group: "grades-3-6",
        comparison: ">=",
        threshold: "3",
        unit: "课时",
        clause: null,
        requirement: {
          zh: "小学3—6年级每周体育课3课时",
          en: "3 lessons of sport a week in grades 3 to 6"
        },
        from: "2007-05-25",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2007-pe-lessons-junior",
        metric: "pe-lessons-per-week",
        stage: "junior",
        comparison: ">=",
        threshold: "3",
        unit: "课时",
        clause: null,
        requirement: {
          zh: "初中每周体育课3课时",
          en: "3 lessons of sport a week in junior schools"
        },
        from: "2007-05-25",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2007-pe-lessons-senior",
        metric: "pe-lessons-per-week",
        stage: "senior",
        comparison: ">=",
        threshold: "2",
        unit: "课时",
        clause: null,
        requirement: {
          zh: "高中每周体育课2课时",
          en: "2 lessons of sport a week in senior schools"
        },
        from: "2007-05-25",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2010-secondary-vocational-standard",
    title: {
      zh: "教育部关于印发《中等职业学校设置标准》的通知",
      en: "Standards for setting up secondary vocational schools"
    },
    number: "教职成〔2010〕12号",
    issuers: [
      "教育部"
    ],
    issuedOn: "2010-07-06",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2010-vocational-teacher-ratio",
        metric: "vocational-teacher-ratio",
        stage: "vocational",
        comparison: "<=",
        threshold: "20",
        unit: "比",
        clause: null,
        requirement: {
          zh: "师生比达到1:20",
          en: "one teacher for 20 pupils"
        },
        from: "2010-07-06",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2010-social-insurance-law",
    title: {
      zh: "中华人民共和国社会保险法",
      en: "Social Insurance Law"
    },
    number: null,
    issuers: [
      "全国人民代表大会常务委员会"
    ],
    issuedOn: "2010-10-28",
    effectiveFrom: "2011-07-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2010-law-nontenured-social-insurance",
        metric: "nontenured-social-insurance-coverage",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: "第四条第一款、第五十八条第一款",
        requirement: {
          zh: "用人单位应当自用工之日起三十日内为其职工申请办理社会保险登记，依法缴纳社会保险费",
          en: "every employer registers its staff within thirty days and pays their social insurance"
        },
        from: "2011-07-01",
        until: "2025-05-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2012-basic-balance-evaluation",
    title: {
      zh: "教育部关于印发《县域义务教育均衡发展督导评估暂行办法》的通知",
      en: "Interim method for inspecting balance within a county"
    },
    number: "教督〔2012〕3号",
    issuers: [
      "教育部"
    ],
    issuedOn: "2012-01-20",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://jyj.linyi.gov.cn/info/1380/14706.htm",
    standards: [
      {
        id: "2012-composite-cv-primary",
        metric: "basic-balance-composite-cv",
        stage: "primary",
        comparison: "<=",
        threshold: "0.65",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学综合差异系数不高于0.65",
          en: "composite coefficient of primary schools at most 0.65"
        },
        from: "2012-01-20",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2012-composite-cv-junior",
        metric: "basic-balance-composite-cv",
        stage: "junior",
        comparison: "<=",
        threshold: "0.55",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中综合差异系数不高于0.55",
          en: "composite coefficient of junior schools at most 0.55"
        },
        from: "2012-01-20",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2012-public-satisfaction",
        metric: "basic-balance-public-satisfaction",
        stage: "compulsory",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "公众对义务教育均衡发展的满意度不低于85%",
          en: "at least 85 per cent of the public are satisfied with balance"
        },
        from: "2012-01-20",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2012-education-inspection-regulation",
    title: {
      zh: "教育督导条例",
      en: "Regulation on education inspection"
    },
    number: "国务院令第624号",
    issuers: [
      "国务院"
    ],
    issuedOn: "2012-09-09",
    effectiveFrom: "2012-10-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2012-inspection-budget",
        metric: "inspection-body-and-plan",
        stage: null,
        group: "budget",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: "第五条",
        requirement: {
          zh: "县级以上人民政府应当将教育督导经费列入财政预算",
          en: "the government's budget lists the funds of inspection"
        },
        from: "2012-10-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2012-inspection-zone-opinions",
    title: {
      zh: "教育部关于加强督学责任区建设的意见",
      en: "Opinions on zones of inspection"
    },
    number: "教督〔2012〕7号",
    issuers: [
      "教育部"
    ],
    issuedOn: "2012-05-04",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2012-inspection-zone-size",
        metric: "inspection-zone-size",
        stage: null,
        comparison: "<=",
        threshold: "20",
        unit: "所",
        clause: null,
        requirement: {
          zh: "督学责任区内学校数一般应控制在20所以内",
          en: "as a rule no more than 20 schools in a zone"
        },
        from: "2012-05-04",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2012-mental-health-guidelines",
    title: {
      zh: "中小学心理健康教育指导纲要（2012年修订）",
      en: "Guidelines for mental health education in schools (2012)"
    },
    number: null,
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2012-psych-teacher",
        metric: "psych-teachers-per-school",
        stage: null,
        comparison: ">=",
        threshold: "1",
        unit: "人",
        clause: null,
        requirement: {
          zh: "每所学校至少配备一名专职或兼职心理健康教育教师",
          en: "at least one teacher of mental health, full-time or not, in each school"
        },
        from: "2012-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2013-kindergarten-staffing",
    title: {
      zh: "教育部关于印发《幼儿园教职工配备标准（暂行）》的通知",
      en: "Staffing standards for kindergartens"
    },
    number: "教师〔2013〕1号",
    issuers: [
      "教育部"
    ],
    issuedOn: "2013-01-08",
    effectiveFrom: "2013-01-08",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2013-kindergarten-staff",
        metric: "kindergarten-staff-child-ratio",
        stage: "preschool",
        group: "all-staff",
        comparison: "<=",
        threshold: "7",
        unit: "比",
        clause: null,
        requirement: {
          zh: "全日制幼儿园教职工与幼儿比达到1:5—1:7",
          en: "one of the staff for five to seven children in full-day kindergartens"
        },
        from: "2016-01-08",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2013-kindergarten-teaching-and-care",
        metric: "kindergarten-staff-child-ratio",
        stage: "preschool",
        group: "teaching-and-care",
        comparison: "<=",
        threshold: "9",
        unit: "比",
        clause: null,
        requirement: {
          zh: "全日制幼儿园保教人员与幼儿比达到1:7—1:9",
          en: "one teacher or carer for seven to nine children in full-day kindergartens"
        },
        from: "2016-01-08",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2014-teacher-rotation-opinions",
    title: {
      zh: "教育部 财政部 人力资源和社会保障部关于推进县（区）域内义务教育学校校长教师交流轮岗的意见",
      en: "Opinions on the rotation of heads and teachers within a county"
    },
    number: null,
    issuers: [
      "教育部",
      "财政部",
      "人力资源和社会保障部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2014-teacher-rotation-rate",
        metric: "teacher-rotation-rate",
        stage: "compulsory",
        comparison: ">=",
        threshold: "10",
        unit: "%",
        clause: null,
        requirement: {
          zh: "城镇学校、优质学校每学年交流轮岗教师不低于符合交流条件教师总数的10%",
          en: "a tenth of the teachers due to rotate do so each school year, in town schools and good schools"
        },
        from: "2014-08-13",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2014-backbone-rotation-share",
        metric: "backbone-rotation-share",
        stage: "compulsory",
        comparison: ">=",
        threshold: "20",
        unit: "%",
        clause: null,
        requirement: {
          zh: "交流轮岗教师中骨干教师不低于交流总数的20%",
          en: "a fifth of those who rotate are backbone teachers"
        },
        from: "2014-08-13",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2014-county-managed-posts",
        metric: "xianguanxiaopin-coverage",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "全面推进义务教育教师队伍“县管校聘”管理改革",
          en: "teachers belong to the county and are hired by schools"
        },
        from: "2014-08-13",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2014-unified-staffing-notice",
    title: {
      zh: "中央编办 教育部 财政部关于统一城乡中小学教职工编制标准的通知",
      en: "Notice unifying staffing standards of town and country"
    },
    number: null,
    issuers: [
      "中央编办",
      "教育部",
      "财政部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: "2001-staffing-standards",
    url: null,
    standards: [
      {
        id: "2014-staffing-primary",
        metric: "staff-student-ratio",
        stage: "primary",
        comparison: "<=",
        threshold: "19",
        unit: "比",
        clause: null,
        requirement: {
          zh: "小学教职工与学生之比1:19，城乡统一",
          en: "one post for 19 pupils in primary schools, in town and country alike"
        },
        from: "2014-11-13",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2014-staffing-junior",
        metric: "staff-student-ratio",
        stage: "junior",
        comparison: "<=",
        threshold: "13.5",
        unit: "比",
        clause: null,
        requirement: {
          zh: "初中教职工与学生之比1:13.5，城乡统一",
          en: "one post for 13.5 pupils in junior schools, in town and country alike"
        },
        from: "2014-11-13",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2014-staffing-senior",
        metric: "staff-student-ratio",
        stage: "senior",
        comparison: "<=",
        threshold: "12.5",
        unit: "比",
        clause: null,
        requirement: {
          zh: "高中教职工与学生之比1:12.5，城乡统一",
          en: "one post for 12.5 pupils in senior schools, in town and country alike"
        },
        from: "2014-11-13",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2015-chongqing-inspection-regulation",
    title: {
      zh: "重庆市教育督导条例",
      en: "Regulation of Chongqing on education inspection"
    },
    number: null,
    issuers: [
      "重庆市人民代表大会常务委员会"
    ],
    issuedOn: "2015-04-01",
    effectiveFrom: "2015-09-01",
    region: "重庆市",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2015-chongqing-inspector-school-ratio",
        metric: "inspector-school-ratio",
        stage: null,
        comparison: "<=",
        threshold: "5",
        unit: "比",
        clause: "第十八条（二）",
        requirement: {
          zh: "按照一名督学负责三至五所学校的原则指派督学",
          en: "one inspector looks after three to five schools"
        },
        from: "2015-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2015-chongqing-inspection-body",
        metric: "inspection-body-and-plan",
        stage: null,
        group: "body",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: "第三条",
        requirement: {
          zh: "设立教育督导委员会，教育督导室是其办事机构",
          en: "there is a committee of inspection with an office"
        },
        from: "2015-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2015-compulsory-funding-mechanism",
    title: {
      zh: "国务院关于进一步完善城乡义务教育经费保障机制的通知",
      en: "Notice on the funding mechanism of compulsory education"
    },
    number: "国发〔2015〕67号",
    issuers: [
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://soolun.net/periodical/86c9a8fbb28338c1a32f6a9d9d63c7eb.html",
    standards: [
      {
        id: "2016-public-funds-primary",
        metric: "public-funds-standard-compulsory",
        stage: "primary",
        comparison: ">=",
        threshold: "600",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "普通小学生均公用经费基准定额：中西部600元（东部650元）",
          en: "base of primary schools: 600 yuan in the middle and west, 650 in the east"
        },
        from: "2016-03-01",
        until: "2019-12-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-public-funds-junior",
        metric: "public-funds-standard-compulsory",
        stage: "junior",
        comparison: ">=",
        threshold: "800",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "普通初中生均公用经费基准定额：中西部800元（东部850元）",
          en: "base of junior schools: 800 yuan in the middle and west, 850 in the east"
        },
        from: "2016-03-01",
        until: "2019-12-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-public-funds-special",
        metric: "public-funds-special-education",
        stage: "special",
        comparison: ">=",
        threshold: "6000",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "特殊教育生均公用经费提高到6000元",
          en: "6000 yuan a pupil in special education"
        },
        from: "2016-03-01",
        until: "2022-06-29",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-boarding-supplement",
        metric: "public-funds-boarding-supplement",
        stage: "compulsory",
        comparison: ">=",
        threshold: "200",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "寄宿制学校按寄宿生年生均200元增加公用经费补助",
          en: "200 yuan more for each boarder"
        },
        from: "2016-03-01",
        until: "2023-02-28",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-public-funds-primary",
        metric: "public-funds-standard-compulsory",
        stage: "primary",
        comparison: ">=",
        threshold: "650",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "小学生均公用经费基准定额全国统一为650元",
          en: "one base for primary schools of the whole country: 650 yuan"
        },
        from: "2020-01-01",
        until: "2023-02-28",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-public-funds-junior",
        metric: "public-funds-standard-compulsory",
        stage: "junior",
        comparison: ">=",
        threshold: "850",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "初中生均公用经费基准定额全国统一为850元",
          en: "one base for junior schools of the whole country: 850 yuan"
        },
        from: "2020-01-01",
        until: "2023-02-28",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2023-public-funds-primary",
        metric: "public-funds-standard-compulsory",
        stage: "primary",
        comparison: ">=",
        threshold: "720",
        unit: "元/生·年",
        clause: "经国务院批准，文号未见",
        requirement: {
          zh: "小学生均公用经费基准定额提高到720元",
          en: "base of primary schools raised to 720 yuan"
        },
        from: "2023-03-01",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2023-public-funds-junior",
        metric: "public-funds-standard-compulsory",
        stage: "junior",
        comparison: ">=",
        threshold: "940",
        unit: "元/生·年",
        clause: "经国务院批准，文号未见",
        requirement: {
          zh: "初中生均公用经费基准定额提高到940元",
          en: "base of junior schools raised to 940 yuan"
        },
        from: "2023-03-01",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2023-boarding-supplement",
        metric: "public-funds-boarding-supplement",
        stage: "compulsory",
        comparison: ">=",
        threshold: "300",
        unit: "元/生·年",
        clause: "经国务院批准，文号未见",
        requirement: {
          zh: "寄宿生公用经费补助标准提高到300元",
          en: "the supplement for a boarder raised to 300 yuan"
        },
        from: "2023-03-01",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-small-school-floor",
        metric: "public-funds-small-school-floor",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "人",
        clause: null,
        requirement: {
          zh: "不足100人的规模较小学校按100人核定公用经费",
          en: "schools of fewer than 100 pupils are funded as if they had 100"
        },
        from: "2016-03-01",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2015-counselling-room-guide",
    title: {
      zh: "教育部办公厅关于印发《中小学心理辅导室建设指南》的通知",
      en: "Guide to counselling rooms"
    },
    number: "教基一厅函〔2015〕36号",
    issuers: [
      "教育部办公厅"
    ],
    issuedOn: "2015-07-29",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2015-psych-room",
        metric: "psych-room-coverage",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "中小学校应当设立心理辅导室",
          en: "every school has a counselling room"
        },
        from: "2015-07-29",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2015-school-security-rules",
    title: {
      zh: "关于印发《中小学幼儿园安全防范工作规范（试行）》的通知",
      en: "Rules for the security of schools and kindergartens"
    },
    number: "公治〔2015〕168号",
    issuers: [
      "公安部办公厅",
      "教育部办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://max.book118.com/html/2021/1206/7056104146004060.shtm",
    standards: [
      {
        id: "2015-guards-below-100",
        metric: "guards-per-school",
        stage: null,
        group: "below-100",
        comparison: ">=",
        threshold: "1",
        unit: "人",
        clause: null,
        requirement: {
          zh: "师生员工总人数不足100人的学校至少配备1名专职保安员",
          en: "at least one guard where there are fewer than 100 people"
        },
        from: "2015-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2015-guards-from-100-to-1000",
        metric: "guards-per-school",
        stage: null,
        group: "from-100-to-1000",
        comparison: ">=",
        threshold: "2",
        unit: "人",
        clause: null,
        requirement: {
          zh: "师生员工总人数100人以上1000人以下的学校至少配备2名专职保安员",
          en: "at least two guards where there are 100 to 1000 people"
        },
        from: "2015-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2015-guards-above-1000",
        metric: "guards-per-school",
        stage: null,
        group: "above-1000",
        comparison: ">=",
        threshold: "1",
        unit: "人",
        clause: null,
        requirement: {
          zh: "师生员工总人数超过1000人的学校每增加500名学生增配1名专职保安员",
          en: "one guard more for each 500 pupils above 1000 people"
        },
        from: "2015-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2016-kindergarten-work-regulations",
    title: {
      zh: "幼儿园工作规程",
      en: "Working regulations for kindergartens"
    },
    number: null,
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: "2016-03-01",
    region: "全国",
    supersedes: null,
    url: "https://58gonglue.com/21686.html",
    standards: [
      {
        id: "2016-kindergarten-class-lower",
        metric: "kindergarten-class-size",
        stage: "preschool",
        group: "lower-class",
        comparison: "<=",
        threshold: "25",
        unit: "人/班",
        clause: "第十一条",
        requirement: {
          zh: "小班（3周岁至4周岁）每班幼儿人数一般为25人",
          en: "as a rule 25 children in a class of the youngest"
        },
        from: "2016-03-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-kindergarten-class-middle",
        metric: "kindergarten-class-size",
        stage: "preschool",
        group: "middle-class",
        comparison: "<=",
        threshold: "30",
        unit: "人/班",
        clause: "第十一条",
        requirement: {
          zh: "中班（4周岁至5周岁）每班幼儿人数一般为30人",
          en: "as a rule 30 children in a class of the middle year"
        },
        from: "2016-03-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-kindergarten-class-upper",
        metric: "kindergarten-class-size",
        stage: "preschool",
        group: "upper-class",
        comparison: "<=",
        threshold: "35",
        unit: "人/班",
        clause: "第十一条",
        requirement: {
          zh: "大班（5周岁至6周岁）每班幼儿人数一般为35人",
          en: "as a rule 35 children in a class of the oldest"
        },
        from: "2016-03-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-kindergarten-class-mixed",
        metric: "kindergarten-class-size",
        stage: "preschool",
        group: "mixed-class",
        comparison: "<=",
        threshold: "30",
        unit: "人/班",
        clause: "第十一条",
        requirement: {
          zh: "混合班每班幼儿人数一般为30人",
          en: "as a rule 30 children in a class of mixed age"
        },
        from: "2016-03-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-kindergarten-size",
        metric: "kindergarten-size",
        stage: "preschool",
        comparison: "<=",
        threshold: "360",
        unit: "人",
        clause: "第十一条",
        requirement: {
          zh: "幼儿园规模应当有利于幼儿身心健康，便于管理，一般不超过360人",
          en: "as a rule no kindergarten above 360 children"
        },
        from: "2016-03-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2016-school-party-building-opinions",
    title: {
      zh: "关于加强中小学校党的建设工作的意见",
      en: "Opinions on party building in schools"
    },
    number: null,
    issuers: [
      "中共中央组织部",
      "中共教育部党组"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2016-party-coverage",
        metric: "party-coverage-rate",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "推进中小学校党组织和党的工作全覆盖",
          en: "party organisations and party work reach every school"
        },
        from: "2016-07-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2016-urban-rural-integration-opinions",
    title: {
      zh: "国务院关于统筹推进县域内城乡义务教育一体化改革发展的若干意见",
      en: "Opinions on compulsory education of town and country as one"
    },
    number: "国发〔2016〕40号",
    issuers: [
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://news.sohu.com/20160711/n458738333.shtml",
    standards: [
      {
        id: "2016-super-large-class-rate",
        metric: "super-large-class-rate",
        stage: "compulsory",
        comparison: "<=",
        threshold: "2",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2018年基本消除66人以上超大班额（教育部释义为控制在2%以内）",
          en: "classes of 66 and more all but gone by 2018, which the ministry reads as 2 per cent"
        },
        from: "2018-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2016-large-class-rate",
        metric: "large-class-rate",
        stage: "compulsory",
        comparison: "<=",
        threshold: "5",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2020年基本消除56人以上大班额（教育部释义为控制在5%以内）",
          en: "classes of 56 and more all but gone by 2020, which the ministry reads as 5 per cent"
        },
        from: "2020-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-chongqing-preschool-plan",
    title: {
      zh: "重庆市人民政府关于第三期学前教育行动计划实施意见",
      en: "Chongqing's third plan for preschool education"
    },
    number: null,
    issuers: [
      "重庆市人民政府"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "重庆市",
    supersedes: null,
    url: "https://cqcb.com/dyh/government/dyh1438/2018-08-28/1050950.html",
    standards: [
      {
        id: "2018-chongqing-kindergarten-funds-first-grade",
        metric: "public-funds-preschool",
        stage: "preschool",
        group: "first-grade",
        comparison: ">=",
        threshold: "700",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "一级普惠性公办幼儿园生均公用经费财政补助标准每生每年700元",
          en: "700 yuan a child in public inclusive kindergartens of the first grade"
        },
        from: "2018-08-28",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-chongqing-kindergarten-funds-second-grade",
        metric: "public-funds-preschool",
        stage: "preschool",
        group: "second-grade",
        comparison: ">=",
        threshold: "600",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "二级普惠性公办幼儿园生均公用经费财政补助标准每生每年600元",
          en: "600 yuan a child in public inclusive kindergartens of the second grade"
        },
        from: "2018-08-28",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-chongqing-kindergarten-funds-third-grade",
        metric: "public-funds-preschool",
        stage: "preschool",
        group: "third-grade",
        comparison: ">=",
        threshold: "500",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "三级普惠性公办幼儿园生均公用经费财政补助标准每生每年500元",
          en: "500 yuan a child in public inclusive kindergartens of the third grade"
        },
        from: "2018-08-28",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-dropout-control-notice",
    title: {
      zh: "国务院办公厅关于进一步加强控辍保学提高义务教育巩固水平的通知",
      en: "Notice on keeping pupils at school"
    },
    number: "国办发〔2017〕72号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2017-suspected-dropouts",
        metric: "suspected-dropout-count",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "人",
        clause: null,
        requirement: {
          zh: "切实解决义务教育学生失学辍学问题，实行动态清零",
          en: "no pupil of compulsory education drops out"
        },
        from: "2017-09-05",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-nine-year-retention",
        metric: "nine-year-retention",
        stage: "compulsory",
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2020年九年义务教育巩固率达到95%",
          en: "95 per cent stay through the nine years by 2020"
        },
        from: "2020-12-31",
        until: "2025-12-30",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-quality-balance-evaluation",
    title: {
      zh: "教育部关于印发《县域义务教育优质均衡发展督导评估办法》的通知",
      en: "Method for inspecting high-quality balance within a county"
    },
    number: "教督〔2017〕6号",
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: "2017-05-23",
    region: "全国",
    supersedes: null,
    url: "https://m.zixin.com.cn/doc/2278587.html",
    standards: [
      {
        id: "2017-cv-pass-count-primary",
        metric: "quality-balance-cv-pass-count",
        stage: "primary",
        comparison: ">=",
        threshold: "7",
        unit: "项",
        clause: null,
        requirement: {
          zh: "小学七项资源配置指标校际差异系数均应达标（不高于0.50）",
          en: "primary schools keep all seven coefficients, each at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-pass-count-junior",
        metric: "quality-balance-cv-pass-count",
        stage: "junior",
        comparison: ">=",
        threshold: "7",
        unit: "项",
        clause: null,
        requirement: {
          zh: "初中七项资源配置指标校际差异系数均应达标（不高于0.45）",
          en: "junior schools keep all seven coefficients, each at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-indicator-total",
        metric: "qb-indicator-total",
        stage: "compulsory",
        comparison: "=",
        threshold: "32",
        unit: "项",
        clause: null,
        requirement: {
          zh: "评估指标共32项：资源配置7项、政府保障程度15项、教育质量9项、社会认可度1项",
          en: "32 indicators: 7 of resources, 15 of government, 9 of quality, 1 of recognition"
        },
        from: "2017-05-23",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-school-size",
        metric: "qb-gov-04-school-size",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "所",
        clause: null,
        requirement: {
          zh: "小学、初中规模不超过2000人，九年一贯制、十二年一贯制学校义务教育阶段规模不超过2500人",
          en: "no primary or junior school above 2000 pupils, no nine-year school above 2500"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-class-size-primary",
        metric: "average-class-size",
        stage: "primary",
        comparison: "<=",
        threshold: "45",
        unit: "人/班",
        clause: null,
        requirement: {
          zh: "小学班级学生数不超过45人（平均班额超过即必有超标班级）",
          en: "no primary class above 45 pupils; a mean above it means that some is"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-class-size-junior",
        metric: "average-class-size",
        stage: "junior",
        comparison: "<=",
        threshold: "50",
        unit: "人/班",
        clause: null,
        requirement: {
          zh: "初中班级学生数不超过50人（平均班额超过即必有超标班级）",
          en: "no junior class above 50 pupils; a mean above it means that some is"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-teacher-360h",
        metric: "teacher-360h-training-completion",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "教师五年360学时培训完成率达到100%",
          en: "every teacher has 360 hours of training in five years"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-teacher-certificate",
        metric: "teacher-certificate-rate",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "专任教师持有教师资格证上岗率达到100%",
          en: "every full-time teacher holds a certificate"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-training-fund-share",
        metric: "teacher-training-fund-share",
        stage: "compulsory",
        comparison: ">=",
        threshold: "5",
        unit: "%",
        clause: null,
        requirement: {
          zh: "教师培训经费不低于学校年度公用经费预算总额的5%",
          en: "training has at least 5 per cent of a school's operating funds"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-elite-quota",
        metric: "qb-gov-14-elite-quota",
        stage: null,
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: null,
        requirement: {
          zh: "优质高中招生名额分配比例不低于50%，并向农村初中倾斜",
          en: "at least half of the places of good senior schools are given to junior schools by quota"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-migrant-children",
        metric: "qb-gov-15-migrant-children",
        stage: "compulsory",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "符合条件的随迁子女在公办学校和政府购买服务的民办学校就读比例不低于85%",
          en: "at least 85 per cent of migrants' children attend public schools or places bought by the government"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-junior-retention",
        metric: "junior-retention-3y",
        stage: "junior",
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "全县初中三年巩固率达到95%以上",
          en: "at least 95 per cent stay through the three junior years"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-satisfaction",
        metric: "qb-social-recognition",
        stage: "compulsory",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "社会认可度达到85%以上",
          en: "recognition by the public of at least 85 per cent"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-admission-violations",
        metric: "admission-violations",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: null,
        requirement: {
          zh: "以考试方式招生、违规择校、重点校、重点班实行一票否决",
          en: "admission by examination, irregular choice, key schools and key classes are vetoed"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-special-school-funds",
        metric: "public-funds-special-education",
        stage: "special",
        comparison: ">=",
        threshold: "8000",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "优质均衡认定：特殊教育学校生均公用经费不低于8000元",
          en: "for recognition of high-quality balance: 8000 yuan a pupil in special schools"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-disabled-children-enrolment",
        metric: "disabled-children-enrolment",
        stage: "compulsory",
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "全县残疾儿童少年入学率达到95%以上",
          en: "at least 95 per cent of disabled children are enrolled"
        },
        from: "2017-05-23",
        until: "2020-12-30",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-teachers-above-required-degree-primary",
        metric: "quality-balance-teachers-above-required-degree",
        stage: "primary",
        binds: "school",
        comparison: ">=",
        threshold: "4.2",
        unit: "人/百生",
        clause: null,
        requirement: {
          zh: "小学每百名学生拥有高于规定学历教师数达到4.2人以上",
          en: "primary schools: at least 4.2 teachers above the required degree to 100 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-teachers-above-required-degree-junior",
        metric: "quality-balance-teachers-above-required-degree",
        stage: "junior",
        binds: "school",
        comparison: ">=",
        threshold: "5.3",
        unit: "人/百生",
        clause: null,
        requirement: {
          zh: "初中每百名学生拥有高于规定学历教师数达到5.3人以上",
          en: "junior schools: at least 5.3 teachers above the required degree to 100 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-backbone-teachers-primary",
        metric: "quality-balance-backbone-teachers",
        stage: "primary",
        binds: "school",
        comparison: ">=",
        threshold: "1",
        unit: "人/百生",
        clause: null,
        requirement: {
          zh: "小学每百名学生拥有县级以上骨干教师数达到1人以上",
          en: "primary schools: at least 1 backbone teachers to 100 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-backbone-teachers-junior",
        metric: "quality-balance-backbone-teachers",
        stage: "junior",
        binds: "school",
        comparison: ">=",
        threshold: "1",
        unit: "人/百生",
        clause: null,
        requirement: {
          zh: "初中每百名学生拥有县级以上骨干教师数达到1人以上",
          en: "junior schools: at least 1 backbone teachers to 100 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-pe-art-teachers-primary",
        metric: "quality-balance-pe-art-teachers",
        stage: "primary",
        binds: "school",
        comparison: ">=",
        threshold: "0.9",
        unit: "人/百生",
        clause: null,
        requirement: {
          zh: "小学每百名学生拥有体育、艺术（美术、音乐）专任教师数达到0.9人以上",
          en: "primary schools: at least 0.9 teachers of sport, music and art to 100 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-pe-art-teachers-junior",
        metric: "quality-balance-pe-art-teachers",
        stage: "junior",
        binds: "school",
        comparison: ">=",
        threshold: "0.9",
        unit: "人/百生",
        clause: null,
        requirement: {
          zh: "初中每百名学生拥有体育、艺术（美术、音乐）专任教师数达到0.9人以上",
          en: "junior schools: at least 0.9 teachers of sport, music and art to 100 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-teaching-area-primary",
        metric: "quality-balance-teaching-area",
        stage: "primary",
        binds: "school",
        comparison: ">=",
        threshold: "4.5",
        unit: "平方米/生",
        clause: null,
        requirement: {
          zh: "小学生均教学及辅助用房面积达到4.5平方米以上",
          en: "primary schools: at least 4.5 square metres of teaching rooms a pupil"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-teaching-area-junior",
        metric: "quality-balance-teaching-area",
        stage: "junior",
        binds: "school",
        comparison: ">=",
        threshold: "5.8",
        unit: "平方米/生",
        clause: null,
        requirement: {
          zh: "初中生均教学及辅助用房面积达到5.8平方米以上",
          en: "junior schools: at least 5.8 square metres of teaching rooms a pupil"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-sports-area-primary",
        metric: "quality-balance-sports-area",
        stage: "primary",
        binds: "school",
        comparison: ">=",
        threshold: "7.5",
        unit: "平方米/生",
        clause: null,
        requirement: {
          zh: "小学生均体育运动场馆面积达到7.5平方米以上",
          en: "primary schools: at least 7.5 square metres for sport a pupil"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-sports-area-junior",
        metric: "quality-balance-sports-area",
        stage: "junior",
        binds: "school",
        comparison: ">=",
        threshold: "10.2",
        unit: "平方米/生",
        clause: null,
        requirement: {
          zh: "初中生均体育运动场馆面积达到10.2平方米以上",
          en: "junior schools: at least 10.2 square metres for sport a pupil"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-equipment-value-primary",
        metric: "quality-balance-equipment-value",
        stage: "primary",
        binds: "school",
        comparison: ">=",
        threshold: "2000",
        unit: "元/生",
        clause: null,
        requirement: {
          zh: "小学生均教学仪器设备值达到2000元以上",
          en: "primary schools: at least 2000 yuan of equipment a pupil"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-equipment-value-junior",
        metric: "quality-balance-equipment-value",
        stage: "junior",
        binds: "school",
        comparison: ">=",
        threshold: "2500",
        unit: "元/生",
        clause: null,
        requirement: {
          zh: "初中生均教学仪器设备值达到2500元以上",
          en: "junior schools: at least 2500 yuan of equipment a pupil"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-multimedia-rooms-primary",
        metric: "quality-balance-multimedia-rooms",
        stage: "primary",
        binds: "school",
        comparison: ">=",
        threshold: "2.3",
        unit: "间/百生",
        clause: null,
        requirement: {
          zh: "小学每百名学生拥有网络多媒体教室数达到2.3间以上",
          en: "primary schools: at least 2.3 multimedia rooms to 100 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-multimedia-rooms-junior",
        metric: "quality-balance-multimedia-rooms",
        stage: "junior",
        binds: "school",
        comparison: ">=",
        threshold: "2.4",
        unit: "间/百生",
        clause: null,
        requirement: {
          zh: "初中每百名学生拥有网络多媒体教室数达到2.4间以上",
          en: "junior schools: at least 2.4 multimedia rooms to 100 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-teachers-above-required-degree-primary",
        metric: "quality-balance-cv-teachers-above-required-degree",
        stage: "primary",
        comparison: "<=",
        threshold: "0.50",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学每百名学生拥有高于规定学历教师数校际差异系数不高于0.50",
          en: "primary schools: variation of teachers above the required degree to 100 pupils at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-teachers-above-required-degree-junior",
        metric: "quality-balance-cv-teachers-above-required-degree",
        stage: "junior",
        comparison: "<=",
        threshold: "0.45",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中每百名学生拥有高于规定学历教师数校际差异系数不高于0.45",
          en: "junior schools: variation of teachers above the required degree to 100 pupils at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-backbone-teachers-primary",
        metric: "quality-balance-cv-backbone-teachers",
        stage: "primary",
        comparison: "<=",
        threshold: "0.50",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学每百名学生拥有县级以上骨干教师数校际差异系数不高于0.50",
          en: "primary schools: variation of backbone teachers to 100 pupils at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-backbone-teachers-junior",
        metric: "quality-balance-cv-backbone-teachers",
        stage: "junior",
        comparison: "<=",
        threshold: "0.45",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中每百名学生拥有县级以上骨干教师数校际差异系数不高于0.45",
          en: "junior schools: variation of backbone teachers to 100 pupils at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-pe-art-teachers-primary",
        metric: "quality-balance-cv-pe-art-teachers",
        stage: "primary",
        comparison: "<=",
        threshold: "0.50",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学每百名学生拥有体育、艺术（美术、音乐）专任教师数校际差异系数不高于0.50",
          en: "primary schools: variation of teachers of sport, music and art to 100 pupils at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-pe-art-teachers-junior",
        metric: "quality-balance-cv-pe-art-teachers",
        stage: "junior",
        comparison: "<=",
        threshold: "0.45",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中每百名学生拥有体育、艺术（美术、音乐）专任教师数校际差异系数不高于0.45",
          en: "junior schools: variation of teachers of sport, music and art to 100 pupils at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-teaching-area-primary",
        metric: "quality-balance-cv-teaching-area",
        stage: "primary",
        comparison: "<=",
        threshold: "0.50",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学生均教学及辅助用房面积校际差异系数不高于0.50",
          en: "primary schools: variation of square metres of teaching rooms a pupil at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-teaching-area-junior",
        metric: "quality-balance-cv-teaching-area",
        stage: "junior",
        comparison: "<=",
        threshold: "0.45",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中生均教学及辅助用房面积校际差异系数不高于0.45",
          en: "junior schools: variation of square metres of teaching rooms a pupil at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-sports-area-primary",
        metric: "quality-balance-cv-sports-area",
        stage: "primary",
        comparison: "<=",
        threshold: "0.50",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学生均体育运动场馆面积校际差异系数不高于0.50",
          en: "primary schools: variation of square metres for sport a pupil at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-sports-area-junior",
        metric: "quality-balance-cv-sports-area",
        stage: "junior",
        comparison: "<=",
        threshold: "0.45",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中生均体育运动场馆面积校际差异系数不高于0.45",
          en: "junior schools: variation of square metres for sport a pupil at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-equipment-value-primary",
        metric: "quality-balance-cv-equipment-value",
        stage: "primary",
        comparison: "<=",
        threshold: "0.50",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学生均教学仪器设备值校际差异系数不高于0.50",
          en: "primary schools: variation of yuan of equipment a pupil at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-equipment-value-junior",
        metric: "quality-balance-cv-equipment-value",
        stage: "junior",
        comparison: "<=",
        threshold: "0.45",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中生均教学仪器设备值校际差异系数不高于0.45",
          en: "junior schools: variation of yuan of equipment a pupil at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-multimedia-rooms-primary",
        metric: "quality-balance-cv-multimedia-rooms",
        stage: "primary",
        comparison: "<=",
        threshold: "0.50",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "小学每百名学生拥有网络多媒体教室数校际差异系数不高于0.50",
          en: "primary schools: variation of multimedia rooms to 100 pupils at most 0.50"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-cv-multimedia-rooms-junior",
        metric: "quality-balance-cv-multimedia-rooms",
        stage: "junior",
        comparison: "<=",
        threshold: "0.45",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "初中每百名学生拥有网络多媒体教室数校际差异系数不高于0.45",
          en: "junior schools: variation of multimedia rooms to 100 pupils at most 0.45"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-school-6of7-primary",
        metric: "quality-balance-school-6of7",
        stage: "primary",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "每所小学七项指标至少六项达标，余项不低于该项标准的85%",
          en: "every primary school keeps six of the seven and has 85 per cent of the other"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-school-6of7-junior",
        metric: "quality-balance-school-6of7",
        stage: "junior",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "每所初中七项指标至少六项达标，余项不低于该项标准的85%",
          en: "every junior school keeps six of the seven and has 85 per cent of the other"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-layout",
        metric: "qb-gov-01-layout",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "县域内义务教育学校规划布局合理，符合国家规定要求",
          en: "schools are planned where they are needed, as the state requires"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-unified-standards",
        metric: "qb-gov-02-unified-standards",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "城乡义务教育学校建设标准、教师编制标准、生均公用经费基准定额和基本装备配置标准统一",
          en: "one standard of building, staffing, operating funds and equipment for town and country"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-music-rooms",
        metric: "qb-gov-03-music-art-rooms",
        stage: "compulsory",
        group: "music",
        binds: "school",
        comparison: ">=",
        threshold: "1",
        unit: "间/12班",
        clause: null,
        requirement: {
          zh: "所有小学、初中每12个班级配备音乐专用教室1间以上，每间不小于96平方米",
          en: "at least one music room of 96 square metres to twelve classes"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-art-rooms",
        metric: "qb-gov-03-music-art-rooms",
        stage: "compulsory",
        group: "art",
        binds: "school",
        comparison: ">=",
        threshold: "1",
        unit: "间/12班",
        clause: null,
        requirement: {
          zh: "所有小学、初中每12个班级配备美术专用教室1间以上，每间不小于90平方米",
          en: "at least one art room of 90 square metres to twelve classes"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-school-pupils-single",
        metric: "school-size",
        stage: "compulsory",
        group: "single-stage",
        binds: "school",
        comparison: "<=",
        threshold: "2000",
        unit: "人",
        clause: null,
        requirement: {
          zh: "小学、初中规模不超过2000人",
          en: "no primary or junior school above 2000 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-school-pupils-nine-year",
        metric: "school-size",
        stage: "compulsory",
        group: "nine-and-twelve-year",
        binds: "school",
        comparison: "<=",
        threshold: "2500",
        unit: "人",
        clause: null,
        requirement: {
          zh: "九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人",
          en: "no nine-year school, nor those nine years of a twelve-year one, above 2500 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-largest-class-primary",
        metric: "qb-gov-05-class-size",
        stage: "primary",
        comparison: "<=",
        threshold: "45",
        unit: "人",
        clause: null,
        requirement: {
          zh: "小学所有班级学生数不超过45人",
          en: "no primary class above 45 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-school-class-primary",
        metric: "class-size",
        stage: "primary",
        binds: "school",
        comparison: "<=",
        threshold: "45",
        unit: "人",
        clause: null,
        requirement: {
          zh: "小学所有班级学生数不超过45人",
          en: "no primary class above 45 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-largest-class-junior",
        metric: "qb-gov-05-class-size",
        stage: "junior",
        comparison: "<=",
        threshold: "50",
        unit: "人",
        clause: null,
        requirement: {
          zh: "初中所有班级学生数不超过50人",
          en: "no junior class above 50 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-school-class-junior",
        metric: "class-size",
        stage: "junior",
        binds: "school",
        comparison: "<=",
        threshold: "50",
        unit: "人",
        clause: null,
        requirement: {
          zh: "初中所有班级学生数不超过50人",
          en: "no junior class above 50 pupils"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-quota-allocation",
        metric: "qb-gov-10-quota-allocation",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量",
          en: "the education authority allots posts to schools within the total"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-nearby-enrolment-primary",
        metric: "qb-gov-13-nearby-enrolment",
        stage: "primary",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "城区和镇区公办小学（不含寄宿制）就近划片入学比例达到100%",
          en: "public primary schools of towns: 100 per cent admitted near home"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-nearby-enrolment-junior",
        metric: "qb-gov-13-nearby-enrolment",
        stage: "junior",
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "城区和镇区公办初中（不含寄宿制）就近划片入学比例达到95%以上",
          en: "public junior schools of towns: 95 per cent admitted near home"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-elite-quota-rural",
        metric: "qb-gov-14-rural-preference",
        stage: null,
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "优质高中招生名额分配向农村初中倾斜",
          en: "places of good senior schools favour rural junior schools"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-left-behind-care",
        metric: "qb-gov-15-left-behind-care",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "建立健全留守儿童关爱体系",
          en: "children left behind by migrating parents are cared for"
        },
        from: "2017-05-23",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-charter",
        metric: "qb-q-03",
        stage: "compulsory",
        group: "charter",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "所有学校制定章程",
          en: "every school has a charter"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-information-technology",
        metric: "qb-q-03",
        stage: "compulsory",
        group: "information-technology",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "所有学校实现学校管理与教学信息化",
          en: "every school manages and teaches with information technology"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-technology-use",
        metric: "qb-q-05",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平",
          en: "teachers are at home with information technology, and equipment is well used"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-moral-education",
        metric: "qb-q-06",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "所有学校德育工作、校园文化建设水平达到良好以上",
          en: "moral education and culture of every school rate good or better"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-curriculum",
        metric: "qb-q-07",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "课程开齐开足，教学秩序规范，综合实践活动有效开展",
          en: "the curriculum is taught in full and teaching is in order"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-schoolwork",
        metric: "qb-q-08",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "无过重课业负担",
          en: "no excessive schoolwork"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-attainment-primary",
        metric: "qb-q-09",
        stage: "primary",
        comparison: ">=",
        threshold: "3",
        unit: "级",
        clause: null,
        requirement: {
          zh: "国家义务教育质量监测中，小学相关科目学生学业水平达到Ⅲ级以上",
          en: "primary schools reach level III in the national monitoring"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-attainment-variation-primary",
        metric: "qb-q-09-school-variation",
        stage: "primary",
        comparison: "<",
        threshold: "0.15",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "国家义务教育质量监测中，小学校际差异率低于0.15",
          en: "primary schools vary by less than 0.15 in the national monitoring"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-attainment-junior",
        metric: "qb-q-09",
        stage: "junior",
        comparison: ">=",
        threshold: "3",
        unit: "级",
        clause: null,
        requirement: {
          zh: "国家义务教育质量监测中，初中相关科目学生学业水平达到Ⅲ级以上",
          en: "junior schools reach level III in the national monitoring"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2017-attainment-variation-junior",
        metric: "qb-q-09-school-variation",
        stage: "junior",
        comparison: "<",
        threshold: "0.15",
        unit: "系数",
        clause: null,
        requirement: {
          zh: "国家义务教育质量监测中，初中校际差异率低于0.15",
          en: "junior schools vary by less than 0.15 in the national monitoring"
        },
        from: "2017-05-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-senior-stage-plan",
    title: {
      zh: "教育部等四部门关于印发《高中阶段教育普及攻坚计划（2017—2020年）》的通知",
      en: "Plan for universal senior secondary education, 2017 to 2020"
    },
    number: null,
    issuers: [
      "教育部",
      "国家发展改革委",
      "财政部",
      "人力资源社会保障部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-senior-stage-gross-enrolment",
        metric: "senior-stage-gross-enrolment",
        stage: null,
        binds: "province",
        comparison: ">=",
        threshold: "90",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2020年全国、各省（区、市）高中阶段毛入学率均达到90%以上",
          en: "90 per cent in the nation and in each province by 2020"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-special-education-plan",
    title: {
      zh: "第二期特殊教育提升计划（2017—2020年）",
      en: "Second plan for special education, 2017 to 2020"
    },
    number: null,
    issuers: [
      "教育部等七部门"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-disabled-children-enrolment",
        metric: "disabled-children-enrolment",
        stage: "compulsory",
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2020年残疾儿童少年义务教育入学率达到95%以上",
          en: "at least 95 per cent of disabled children are enrolled by 2020"
        },
        from: "2020-12-31",
        until: "2025-12-30",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2017-theory-study-rules",
    title: {
      zh: "中国共产党党委（党组）理论学习中心组学习规则",
      en: "Rules for the study of theory centre groups"
    },
    number: null,
    issuers: [
      "中共中央办公厅"
    ],
    issuedOn: "2017-01-30",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "http://czj.panzhihua.gov.cn/dflzjs/860456.shtml",
    standards: [
      {
        id: "2017-theory-centre-group-study",
        metric: "theory-centre-group-study-count",
        stage: null,
        comparison: ">=",
        threshold: "4",
        unit: "次",
        clause: null,
        requirement: {
          zh: "集体学习研讨每季度不少于1次",
          en: "at least one study session a quarter"
        },
        from: "2017-01-30",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2018-burden-reduction-measures",
    title: {
      zh: "教育部等九部门关于印发中小学生减负措施的通知",
      en: "Measures to lighten pupils' burdens"
    },
    number: null,
    issuers: [
      "教育部等九部门"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://yuge.com/news/getNewsById/35207100.htm",
    standards: [
      {
        id: "2018-homework-grades-1-2",
        metric: "homework-minutes",
        stage: "primary",
        group: "grades-1-2",
        comparison: "<=",
        threshold: "0",
        unit: "分钟",
        clause: null,
        requirement: {
          zh: "小学一、二年级不布置书面家庭作业",
          en: "no written homework in grades 1 and 2"
        },
        from: "2018-12-29",
        until: "2021-04-25",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-homework-grades-3-6",
        metric: "homework-minutes",
        stage: "primary",
        group: "grades-3-6",
        comparison: "<=",
        threshold: "60",
        unit: "分钟",
        clause: null,
        requirement: {
          zh: "小学三至六年级书面家庭作业平均完成时间不超过60分钟",
          en: "at most 60 minutes of written homework a day in grades 3 to 6"
        },
        from: "2018-12-29",
        until: "2021-04-25",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-homework-junior",
        metric: "homework-minutes",
        stage: "junior",
        comparison: "<=",
        threshold: "90",
        unit: "分钟",
        clause: null,
        requirement: {
          zh: "初中书面家庭作业平均完成时间不超过90分钟",
          en: "at most 90 minutes of written homework a day in junior schools"
        },
        from: "2018-12-29",
        until: "2021-04-25",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-sleep-primary",
        metric: "sleep-hours",
        stage: "primary",
        comparison: ">=",
        threshold: "10",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "小学生每天睡眠时间达到10小时",
          en: "10 hours of sleep a day for primary pupils"
        },
        from: "2018-12-29",
        until: "2021-03-29",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-sleep-junior",
        metric: "sleep-hours",
        stage: "junior",
        comparison: ">=",
        threshold: "9",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "初中生每天睡眠时间达到9小时",
          en: "9 hours of sleep a day for junior pupils"
        },
        from: "2018-12-29",
        until: "2021-03-29",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-sleep-senior",
        metric: "sleep-hours",
        stage: "senior",
        comparison: ">=",
        threshold: "8",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "高中生每天睡眠时间达到8小时",
          en: "8 hours of sleep a day for senior pupils"
        },
        from: "2018-12-29",
        until: "2021-03-29",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2018-education-funding-efficiency-opinions",
    title: {
      zh: "国务院办公厅关于进一步调整优化结构提高教育经费使用效益的意见",
      en: "Opinions on how education funds are spent"
    },
    number: "国办发〔2018〕82号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://zzwb.zynews.cn/html/2018-08/28/content_992475.htm",
    standards: [
      {
        id: "2018-budget-expenditure-only-grows",
        metric: "general-public-budget-education-expenditure-yoy",
        stage: "all",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "一般公共预算教育支出逐年只增不减",
          en: "the general public budget spends no less on education than the year before"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-preschool",
        metric: "per-student-budget-expenditure-yoy-preschool",
        stage: "preschool",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（学前教育）",
          en: "no less is spent a pupil than the year before: preschool"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-primary",
        metric: "per-student-budget-expenditure-yoy-primary",
        stage: "primary",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（普通小学）",
          en: "no less is spent a pupil than the year before: primary"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-junior",
        metric: "per-student-budget-expenditure-yoy-junior",
        stage: "junior",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（普通初中）",
          en: "no less is spent a pupil than the year before: junior"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-senior",
        metric: "per-student-budget-expenditure-yoy-senior",
        stage: "senior",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（普通高中）",
          en: "no less is spent a pupil than the year before: senior"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-vocational-senior",
        metric: "per-student-budget-expenditure-yoy-vocational-senior",
        stage: "vocational",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（职业高中）",
          en: "no less is spent a pupil than the year before: vocational senior"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-per-pupil-only-grows-secondary-vocational",
        metric: "per-student-budget-expenditure-yoy-secondary-vocational",
        stage: "vocational",
        comparison: ">=",
        threshold: "0",
        unit: "元",
        clause: null,
        requirement: {
          zh: "按在校学生人数平均的一般公共预算教育支出逐年只增不减（中等职业学校）",
          en: "no less is spent a pupil than the year before: secondary vocational"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-fiscal-education-gdp-ratio",
        metric: "fiscal-education-gdp-ratio",
        stage: null,
        binds: "nation",
        comparison: ">=",
        threshold: "4",
        unit: "%",
        clause: null,
        requirement: {
          zh: "保证国家财政性教育经费支出占国内生产总值比例一般不低于4%",
          en: "fiscal spending on education is as a rule no less than 4 per cent of gross domestic product"
        },
        from: "2018-08-27",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2018-myopia-plan",
    title: {
      zh: "教育部等八部门关于印发《综合防控儿童青少年近视实施方案》的通知",
      en: "Plan against short-sightedness of children"
    },
    number: null,
    issuers: [
      "教育部等八部门"
    ],
    issuedOn: "2018-08-30",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://gyzzzx.com/xwzx/gnsz/gdxw/201808/31/t20180831_30167769.shtml",
    standards: [
      {
        id: "2018-myopia-rate-change",
        metric: "myopia-rate-change",
        stage: null,
        comparison: "<=",
        threshold: "-0.5",
        unit: "百分点",
        clause: "一、目标",
        requirement: {
          zh: "儿童青少年总体近视率力争每年降低0.5个百分点以上（高发省份1个百分点以上）",
          en: "the rate falls by half a point a year, by a point where it is high"
        },
        from: "2019-01-01",
        until: "2023-12-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-fitness-excellent-rate",
        metric: "fitness-excellent-rate",
        stage: null,
        comparison: ">=",
        threshold: "25",
        unit: "%",
        clause: "一、目标",
        requirement: {
          zh: "到2030年国家学生体质健康标准达标优秀率25%以上",
          en: "a quarter of pupils of excellent fitness by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-myopia-age-six",
        metric: "myopia-rate-2030",
        stage: "preschool",
        comparison: "<=",
        threshold: "3",
        unit: "%",
        clause: "一、目标",
        requirement: {
          zh: "到2030年6岁儿童近视率控制在3%左右",
          en: "about 3 per cent of children of six short-sighted by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-myopia-primary",
        metric: "myopia-rate-2030",
        stage: "primary",
        comparison: "<",
        threshold: "38",
        unit: "%",
        clause: "一、目标",
        requirement: {
          zh: "到2030年小学生近视率下降到38%以下",
          en: "below 38 per cent of primary pupils short-sighted by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-myopia-junior",
        metric: "myopia-rate-2030",
        stage: "junior",
        comparison: "<",
        threshold: "60",
        unit: "%",
        clause: "一、目标",
        requirement: {
          zh: "到2030年初中生近视率下降到60%以下",
          en: "below 60 per cent of junior pupils short-sighted by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-myopia-senior",
        metric: "myopia-rate-2030",
        stage: "senior",
        comparison: "<",
        threshold: "70",
        unit: "%",
        clause: "一、目标",
        requirement: {
          zh: "到2030年普通高中学生近视率下降到70%以下",
          en: "below 70 per cent of senior pupils short-sighted by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-myopia-vocational",
        metric: "myopia-rate-2030",
        stage: "vocational",
        comparison: "<",
        threshold: "70",
        unit: "%",
        clause: "一、目标",
        requirement: {
          zh: "到2030年中职学生近视率下降到70%以下",
          en: "below 70 per cent of vocational pupils short-sighted by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2018-training-institutions-opinions",
    title: {
      zh: "国务院办公厅关于规范校外培训机构发展的意见",
      en: "Opinions on tutoring institutions"
    },
    number: "国办发〔2018〕80号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://fx361.cc/page/2022/0518/18992042.shtml",
    standards: [
      {
        id: "2018-tutoring-area",
        metric: "training-org-area",
        stage: null,
        comparison: ">=",
        threshold: "3",
        unit: "平方米/生",
        clause: null,
        requirement: {
          zh: "同一培训时段内生均面积不低于3平方米",
          en: "3 square metres for each pupil at a time"
        },
        from: "2018-08-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-tutoring-end-offline",
        metric: "training-org-end-time",
        stage: null,
        group: "offline",
        comparison: "<=",
        threshold: "1230",
        unit: "分钟",
        clause: null,
        requirement: {
          zh: "线下培训结束时间不得晚于20:30",
          en: "teaching on the spot ends by 20:30"
        },
        from: "2018-08-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2018-tutoring-prepay-months",
        metric: "training-org-prepay",
        stage: null,
        group: "months",
        comparison: "<=",
        threshold: "3",
        unit: "月",
        clause: null,
        requirement: {
          zh: "不得一次性收取时间跨度超过3个月的费用",
          en: "no fees for more than three months at once"
        },
        from: "2018-08-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-chongqing-school-security-rules",
    title: {
      zh: "重庆市中小学幼儿园安全防范工作规范（试行）",
      en: "Chongqing's rules for the security of schools and kindergartens"
    },
    number: null,
    issuers: [],
    issuedOn: null,
    effectiveFrom: null,
    region: "重庆市",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2019-chongqing-guards",
        metric: "guards-per-school",
        stage: null,
        group: "from-100",
        comparison: ">=",
        threshold: "4",
        unit: "人",
        clause: null,
        requirement: {
          zh: "师生员工总人数达到100人以上的学校至少配备4名专职保安人员",
          en: "at least four guards where there are 100 people and more"
        },
        from: "2019-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-compulsory-quality-opinions",
    title: {
      zh: "中共中央 国务院关于深化教育教学改革全面提高义务教育质量的意见",
      en: "Opinions on raising the quality of compulsory education"
    },
    number: null,
    issuers: [
      "中共中央",
      "国务院"
    ],
    issuedOn: "2019-06-23",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://library.ttcdw.com/libary/jygl/jc/ggfz/2019-10-18/160618.html",
    standards: [
      {
        id: "2019-private-school-over-plan",
        metric: "private-school-over-plan",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "所",
        clause: null,
        requirement: {
          zh: "民办义务教育学校招生纳入审批地统一管理，不得超计划招生",
          en: "private schools admit no more than planned"
        },
        from: "2019-06-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-lottery-admission",
        metric: "lottery-applied-when-oversubscribed",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "民办义务教育学校报名人数超过招生计划的，实行电脑随机录取",
          en: "private schools with more applicants than places admit by lot"
        },
        from: "2020-01-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-healthy-china-opinions",
    title: {
      zh: "国务院关于实施健康中国行动的意见",
      en: "Opinions on the Healthy China actions"
    },
    number: "国发〔2019〕13号",
    issuers: [
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2024-myopia-rate-change",
        metric: "myopia-rate-change",
        stage: null,
        comparison: "<=",
        threshold: "-0.5",
        unit: "百分点",
        clause: "中小学健康促进行动",
        requirement: {
          zh: "到2030年新发近视率明显下降，总体近视率每年降低0.5个百分点以上",
          en: "the rate falls by half a point a year until 2030"
        },
        from: "2024-01-01",
        until: "2030-12-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2022-fitness-good-rate",
        metric: "fitness-good-rate",
        stage: null,
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: "中小学健康促进行动",
        requirement: {
          zh: "到2022年国家学生体质健康标准达标优良率达到50%及以上",
          en: "half of the pupils of good or excellent fitness by 2022"
        },
        from: "2022-12-31",
        until: "2030-12-30",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2030-fitness-good-rate",
        metric: "fitness-good-rate",
        stage: null,
        comparison: ">=",
        threshold: "60",
        unit: "%",
        clause: "中小学健康促进行动",
        requirement: {
          zh: "到2030年国家学生体质健康标准达标优良率达到60%及以上",
          en: "three in five pupils of good or excellent fitness by 2030"
        },
        from: "2030-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-ningxia-county-evaluation",
    title: {
      zh: "对县级人民政府履行教育职责评价办法（试行）",
      en: "Ningxia's method for evaluating counties' education duties"
    },
    number: null,
    issuers: [
      "宁夏回族自治区人民政府办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "宁夏回族自治区",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2019-ningxia-major-accidents",
        metric: "major-safety-accidents",
        stage: null,
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: null,
        requirement: {
          zh: "近两年发生重大以上校园安全责任事故的不得评为优秀",
          en: "a grave accident within two years bars the highest grade"
        },
        from: "2019-08-22",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-online-training-opinions",
    title: {
      zh: "教育部等六部门关于规范校外线上培训的实施意见",
      en: "Opinions on tutoring online"
    },
    number: null,
    issuers: [
      "教育部等六部门"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2019-tutoring-end-online",
        metric: "training-org-end-time",
        stage: null,
        group: "online",
        comparison: "<=",
        threshold: "1260",
        unit: "分钟",
        clause: null,
        requirement: {
          zh: "面向境内义务教育阶段学生的线上直播类培训结束时间不得晚于21:00",
          en: "live teaching online of compulsory pupils ends by 21:00"
        },
        from: "2019-07-15",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2019-tutoring-prepay-lessons",
        metric: "training-org-prepay",
        stage: null,
        group: "lessons",
        comparison: "<=",
        threshold: "60",
        unit: "课时",
        clause: null,
        requirement: {
          zh: "按课时收费的，每科不得一次性收取超过60课时的费用",
          en: "no fees for more than 60 lessons of a subject at once"
        },
        from: "2019-07-15",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-senior-high-reform-opinions",
    title: {
      zh: "国务院办公厅关于新时代推进普通高中育人方式改革的指导意见",
      en: "Opinions on how senior schools teach"
    },
    number: null,
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2019-senior-plan-compliance",
        metric: "senior-plan-compliance",
        stage: "senior",
        comparison: "<=",
        threshold: "0",
        unit: "人",
        clause: null,
        requirement: {
          zh: "普通高中严格按照招生计划招生，不得超计划招生",
          en: "senior schools admit no more than planned"
        },
        from: "2019-06-19",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-senior-operating-funds",
    title: {
      zh: "普通高中生均公用经费拨款标准（2019年首次制定，文号未见）",
      en: "Base of operating funds for senior schools (first set in 2019; number not seen)"
    },
    number: null,
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-public-funds-senior",
        metric: "public-funds-senior",
        stage: "senior",
        comparison: ">=",
        threshold: "1000",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "普通高中生均公用经费拨款标准不低于1000元",
          en: "at least 1000 yuan a pupil in senior schools"
        },
        from: "2020-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-supporting-kindergarten-notice",
    title: {
      zh: "国务院办公厅关于开展城镇小区配套幼儿园治理工作的通知",
      en: "Notice on the kindergartens of housing estates"
    },
    number: null,
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-supporting-kindergarten-governance",
        metric: "supporting-kindergarten-governance-rate",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "列入治理台账的城镇小区配套幼儿园应全部完成治理",
          en: "every kindergarten of a housing estate on the list is put right"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2019-supporting-kindergarten-nonprofit",
        metric: "supporting-kindergarten-nonprofit",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "配套幼儿园办成公办园或委托办成普惠性民办园，不得办成营利性幼儿园",
          en: "kindergartens of housing estates are public or inclusive, none for profit"
        },
        from: "2019-01-22",
        until: "2025-05-31",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-teacher-burden-opinions",
    title: {
      zh: "关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见",
      en: "Opinions on burdens taken off teachers"
    },
    number: null,
    issuers: [
      "中共中央办公厅",
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2019-teacher-secondment",
        metric: "teacher-secondment-count",
        stage: null,
        comparison: "<=",
        threshold: "0",
        unit: "人次",
        clause: null,
        requirement: {
          zh: "统筹规范抽调借用中小学教师事宜",
          en: "teachers are seconded by rule alone"
        },
        from: "2019-12-15",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2019-three-100-percent",
    title: {
      zh: "公安部 教育部文件（公通字〔2019〕27号，所见文本缺标题）",
      en: "Notice of 2019 on the safety of campuses (the title is missing in the copy seen)"
    },
    number: "公通字〔2019〕27号",
    issuers: [
      "公安部",
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://www.121xx.cn/art/info/17460058",
    standards: [
      {
        id: "2020-guard-coverage",
        metric: "guard-coverage",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "2020年底前中小学和城市幼儿园专职保安员配备率达到100%（2021年底前扩大到所有幼儿园）",
          en: "every school and city kindergarten has full-time guards by the end of 2020, every kindergarten a year later"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-closed-management",
        metric: "closed-management-rate",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "2020年底前中小学和城市幼儿园封闭化管理达到100%",
          en: "every school and city kindergarten has a closed campus by the end of 2020"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-alarm-video",
        metric: "alarm-video-rate",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "2020年底前中小学和城市幼儿园一键式紧急报警、视频监控系统达标率达到100%",
          en: "alarm and video of every school and city kindergarten as required by the end of 2020"
        },
        from: "2020-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-education-evaluation-reform-plan",
    title: {
      zh: "深化新时代教育评价改革总体方案",
      en: "General plan for the reform of education evaluation"
    },
    number: "中发〔2020〕19号",
    issuers: [
      "中共中央",
      "国务院"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://news.china.com/zw/news/13000776/20201014/38847378_1.html",
    standards: [
      {
        id: "2020-promotion-rate-violations",
        metric: "enrolment-target-violations",
        stage: null,
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: "二（一）",
        requirement: {
          zh: "不得下达升学指标，不得以中高考升学率考核学校和教师，不得将升学率与经费、评优挂钩，不得通过任何形式以中高考成绩奖励师生，严禁宣传炒作",
          en: "no promotion targets, no judging or rewarding by promotion rates, no advertising of them"
        },
        from: "2020-10-13",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-education-leading-group",
        metric: "education-leading-group-established",
        stage: null,
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "党委和政府都把教育摆上议事日程，各部门分工负责，并成立党委教育工作领导小组",
          en: "the party committee leads education through a leading group of its own"
        },
        from: "2020-10-13",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-leader-education-mechanisms",
        metric: "leader-education-mechanisms",
        stage: null,
        comparison: ">=",
        threshold: "4",
        unit: "项",
        clause: "二（一）",
        requirement: {
          zh: "各级党委和政府主要负责人深入教育一线调研、为师生上思政课、联系学校、年终述职必述教育工作",
          en: "leaders visit schools, lecture, are linked to schools, and report on education at the end of the year"
        },
        from: "2020-10-13",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-evaluation-reform-cleanup",
        metric: "evaluation-reform-cleanup-completion",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "不符合改革要求的规定和做法应全部清理整改到位",
          en: "every rule and practice against the reform is put right"
        },
        from: "2020-10-13",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-education-inspection-reform-opinions",
    title: {
      zh: "关于深化新时代教育督导体制机制改革的意见",
      en: "Opinions on the reform of education inspection"
    },
    number: null,
    issuers: [
      "中共中央办公厅",
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://jwc.njucm.edu.cn/2021/0917/c3911a86930/page.htm",
    standards: [
      {
        id: "2020-chief-inspector",
        metric: "inspection-body-and-plan",
        stage: null,
        group: "chief-inspector",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "配齐总督学、副总督学",
          en: "a chief inspector and deputies are appointed"
        },
        from: "2020-02-19",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-inspection-reform-plan",
        metric: "inspection-body-and-plan",
        stage: null,
        group: "plan",
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "制定落实教育督导体制机制改革的实施方案",
          en: "there is a plan to carry the reform out"
        },
        from: "2020-02-19",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-epidemic-control-notice",
    title: {
      zh: "国务院应对新型冠状病毒肺炎疫情联防联控机制关于依法科学精准做好新冠肺炎疫情防控工作的通知",
      en: "Notice on the control of the epidemic"
    },
    number: null,
    issuers: [
      "国务院应对新型冠状病毒肺炎疫情联防联控机制"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://online.flipbuilder.com/pbxw/qwev/files/basic-html/page117.html",
    standards: [
      {
        id: "2020-epidemic-daily-report",
        metric: "epidemic-daily-report-coverage",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: "附件：中小学校新冠肺炎防控技术方案",
        requirement: {
          zh: "学校每日掌握教职员工及学生健康情况，实行日报告、零报告制度",
          en: "schools know the health of all pupils and staff every day and report daily, even that there is nothing to report"
        },
        from: "2020-02-25",
        until: "2023-01-07",
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-labour-education-guidelines",
    title: {
      zh: "教育部关于印发《大中小学劳动教育指导纲要（试行）》的通知",
      en: "Guidelines for labour education"
    },
    number: null,
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-labour-lessons",
        metric: "labour-lessons",
        stage: "compulsory",
        comparison: ">=",
        threshold: "1",
        unit: "课时",
        clause: null,
        requirement: {
          zh: "中小学劳动教育课每周不少于1课时",
          en: "at least one lesson in labour a week"
        },
        from: "2020-07-15",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-labour-hours-grades-1-2",
        metric: "labour-lessons-after-school",
        stage: "primary",
        group: "grades-1-2",
        comparison: ">=",
        threshold: "2",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "小学1—2年级每周课外活动和家庭生活中劳动时间不少于2小时",
          en: "2 hours of labour a week outside lessons in grades 1 and 2"
        },
        from: "2020-07-15",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-labour-hours-grades-3-6",
        metric: "labour-lessons-after-school",
        stage: "primary",
        group: "grades-3-6",
        comparison: ">=",
        threshold: "3",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "小学3—6年级每周课外活动和家庭生活中劳动时间不少于3小时",
          en: "3 hours of labour a week outside lessons in grades 3 to 6"
        },
        from: "2020-07-15",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-labour-hours-junior",
        metric: "labour-lessons-after-school",
        stage: "junior",
        comparison: ">=",
        threshold: "3",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "初中每周课外活动和家庭生活中劳动时间不少于3小时",
          en: "3 hours of labour a week outside lessons in junior schools"
        },
        from: "2020-07-15",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-labour-hours-senior",
        metric: "labour-lessons-after-school",
        stage: "senior",
        comparison: ">=",
        threshold: "3",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "普通高中每周课外活动和家庭生活中劳动时间不少于3小时",
          en: "3 hours of labour a week outside lessons in senior schools"
        },
        from: "2020-07-15",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-preschool-inclusive-evaluation",
    title: {
      zh: "教育部关于印发《县域学前教育普及普惠督导评估办法》的通知",
      en: "Method for inspecting the reach of preschool education within a county"
    },
    number: "教督〔2020〕1号",
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://cqcb.com/wealth/2020-03-02/2223743_pc.html",
    standards: [
      {
        id: "2020-preschool-gross-enrolment",
        metric: "preschool-gross-enrolment",
        stage: "preschool",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "学前三年毛入园率达到85%",
          en: "gross enrolment of the three preschool years of 85 per cent"
        },
        from: "2020-02-18",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-inclusive-kindergarten-coverage",
        metric: "inclusive-kindergarten-coverage",
        stage: "preschool",
        comparison: ">=",
        threshold: "80",
        unit: "%",
        clause: null,
        requirement: {
          zh: "普惠性幼儿园覆盖率达到80%",
          en: "80 per cent of children in inclusive kindergartens"
        },
        from: "2020-02-18",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-public-kindergarten-share",
        metric: "public-kindergarten-share",
        stage: "preschool",
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: null,
        requirement: {
          zh: "公办园在园幼儿占比达到50%",
          en: "half of the children in public kindergartens"
        },
        from: "2020-02-18",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-class-size",
        metric: "kindergarten-class-size-compliance",
        stage: "preschool",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "县域内85%以上的班额符合规定",
          en: "85 per cent of classes within the size limit"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-teacher-child-ratio",
        metric: "kindergarten-teacher-child-ratio",
        stage: "preschool",
        comparison: "<=",
        threshold: "15",
        unit: "比",
        clause: null,
        requirement: {
          zh: "专任教师总数与在园幼儿总数之比不低于1:15",
          en: "one full-time teacher for 15 children"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-cert",
        metric: "kindergarten-cert-rate",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "园长、专任教师持证上岗率达到100%",
          en: "every head and teacher holds a certificate"
        },
        from: "2020-02-18",
        until: "2025-05-31",
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-preschool-satisfaction",
        metric: "preschool-satisfaction",
        stage: "preschool",
        comparison: ">=",
        threshold: "85",
        unit: "%",
        clause: null,
        requirement: {
          zh: "社会认可度达到85%以上",
          en: "recognition by the public of at least 85 per cent"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-space-new",
        metric: "kindergarten-space-compliance",
        stage: "preschool",
        group: "planned-after-2017",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "2017年后规划设计的幼儿园办园条件全部达到规定",
          en: "every kindergarten planned after 2017 has the space required"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-space-old",
        metric: "kindergarten-space-compliance",
        stage: "preschool",
        group: "planned-before-2017",
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: null,
        requirement: {
          zh: "2017年前规划设计的幼儿园半数以上办园条件达到规定",
          en: "half of the kindergartens planned before 2017 have the space required"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-preschool-major-accident",
        metric: "preschool-major-accident",
        stage: "preschool",
        comparison: "<=",
        threshold: "0",
        unit: "起",
        clause: null,
        requirement: {
          zh: "近两年没有重大安全责任事故",
          en: "no grave accident in two years for which somebody is responsible"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-funds",
        metric: "public-funds-preschool",
        stage: "preschool",
        comparison: ">=",
        threshold: "500",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "公办园生均公用经费财政拨款、普惠性民办园补助标准不低于500元",
          en: "at least 500 yuan a child in public and inclusive kindergartens"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2020-kindergarten-nontenured-salary",
        metric: "kindergarten-nontenured-salary-ratio",
        stage: "preschool",
        comparison: ">=",
        threshold: "75",
        unit: "%",
        clause: null,
        requirement: {
          zh: "公办园非在编教师平均工资不低于在编教师平均工资的75%",
          en: "teachers outside the staff list earn at least 75 per cent of those on it"
        },
        from: "2020-02-18",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2020-sichuan-teacher-burden-list",
    title: {
      zh: "四川省中小学教师减负清单",
      en: "List of burdens taken off teachers in Sichuan"
    },
    number: null,
    issuers: [],
    issuedOn: null,
    effectiveFrom: null,
    region: "四川省",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2020-sichuan-inspection-items",
        metric: "inspection-items-reduction",
        stage: null,
        comparison: ">=",
        threshold: "50",
        unit: "%",
        clause: null,
        requirement: {
          zh: "对中小学校和教师的督查检查评比考核事项在现有基础上减少50%以上",
          en: "inspections and contests of schools and teachers cut by at least half"
        },
        from: "2020-09-18",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-campus-security-action-plan",
    title: {
      zh: "校园三防建设三年行动计划",
      en: "Three-year plan for the security of campuses"
    },
    number: null,
    issuers: [
      "公安部",
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2021-school-guard-post",
        metric: "school-guard-post-rate",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "“护学岗”设置率达到100%",
          en: "every school has a crossing post"
        },
        from: "2021-07-21",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-double-reduction-opinions",
    title: {
      zh: "关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见",
      en: "Opinions on less homework and less tutoring"
    },
    number: null,
    issuers: [
      "中共中央办公厅",
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://www.cititic.com/news/mm/1625532-20210724.htm",
    standards: [
      {
        id: "2021-tutoring-approvals",
        metric: "training-org-new-approvals",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "家",
        clause: null,
        requirement: {
          zh: "不再审批新的面向义务教育阶段学生的学科类校外培训机构",
          en: "no new institution to tutor pupils of compulsory education in school subjects"
        },
        from: "2021-07-24",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-henan-inspection-reform-opinions",
    title: {
      zh: "河南省关于深化新时代教育督导体制机制改革的实施意见（见于报道，文件未见）",
      en: "Henan's opinions on the reform of inspection (seen in the press)"
    },
    number: null,
    issuers: [],
    issuedOn: null,
    effectiveFrom: null,
    region: "河南省",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2021-henan-inspector-school-ratio",
        metric: "inspector-school-ratio",
        stage: null,
        comparison: "<=",
        threshold: "5",
        unit: "比",
        clause: null,
        requirement: {
          zh: "各级督学按与学校数1:5的比例配备",
          en: "one inspector for five schools"
        },
        from: "2021-01-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2021-henan-inspector-large-school",
        metric: "inspector-school-ratio",
        stage: null,
        group: "schools-with-many-pupils",
        comparison: "<=",
        threshold: "1",
        unit: "比",
        clause: null,
        requirement: {
          zh: "部分学生数较多的学校按1:1的比例配备督学",
          en: "one inspector for each school of many pupils"
        },
        from: "2021-01-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2021-henan-inspector-training",
        metric: "inspector-training-hours",
        stage: null,
        comparison: ">=",
        threshold: "40",
        unit: "学时",
        clause: null,
        requirement: {
          zh: "督学培训时间每年不少于40学时",
          en: "40 hours of training a year for each inspector"
        },
        from: "2021-01-23",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-homework-notice",
    title: {
      zh: "教育部办公厅关于加强义务教育学校作业管理的通知",
      en: "Notice on homework"
    },
    number: null,
    issuers: [
      "教育部办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2021-homework-grades-1-2",
        metric: "homework-minutes",
        stage: "primary",
        group: "grades-1-2",
        comparison: "<=",
        threshold: "0",
        unit: "分钟",
        clause: null,
        requirement: {
          zh: "小学一、二年级不布置书面家庭作业",
          en: "no written homework in grades 1 and 2"
        },
        from: "2021-04-26",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2021-homework-grades-3-6",
        metric: "homework-minutes",
        stage: "primary",
        group: "grades-3-6",
        comparison: "<=",
        threshold: "60",
        unit: "分钟",
        clause: null,
        requirement: {
          zh: "小学三至六年级书面家庭作业平均完成时间不超过60分钟",
          en: "at most 60 minutes of written homework a day in grades 3 to 6"
        },
        from: "2021-04-26",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2021-homework-junior",
        metric: "homework-minutes",
        stage: "junior",
        comparison: "<=",
        threshold: "90",
        unit: "分钟",
        clause: null,
        requirement: {
          zh: "初中书面家庭作业平均完成时间不超过90分钟",
          en: "at most 90 minutes of written homework a day in junior schools"
        },
        from: "2021-04-26",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-inspection-accountability-measures",
    title: {
      zh: "国务院教育督导委员会关于印发《教育督导问责办法》的通知",
      en: "Measures for accountability in education inspection"
    },
    number: null,
    issuers: [
      "国务院教育督导委员会"
    ],
    issuedOn: null,
    effectiveFrom: "2021-09-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2021-accountability-rules",
        metric: "accountability-rules",
        stage: null,
        comparison: ">=",
        threshold: "1",
        unit: "是否",
        clause: null,
        requirement: {
          zh: "建立健全教育督导问责机制，落实教育督导问责办法",
          en: "those who fail after inspection are held to account"
        },
        from: "2021-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-law-vice-principal-measures",
    title: {
      zh: "中小学法治副校长聘任与管理办法",
      en: "Measures for vice-principals for law"
    },
    number: "教育部令第52号",
    issuers: [
      "教育部"
    ],
    issuedOn: null,
    effectiveFrom: "2022-05-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2022-law-vice-principal",
        metric: "rule-of-law-vice-principal",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "每所学校应当配备至少1名法治副校长",
          en: "every school has at least one vice-principal for law"
        },
        from: "2022-05-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2022-law-vice-principal-lessons",
        metric: "rule-of-law-vice-principal-lessons",
        stage: null,
        comparison: ">=",
        threshold: "4",
        unit: "课时",
        clause: null,
        requirement: {
          zh: "法治副校长每年在任职学校承担或者组织落实不少于4课时的法治教育任务",
          en: "each teaches or arranges at least four lessons of law a year"
        },
        from: "2022-05-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-private-compulsory-opinions",
    title: {
      zh: "关于规范民办义务教育发展的意见（未公开发布）",
      en: "Opinions on private compulsory education (never published)"
    },
    number: null,
    issuers: [
      "中共中央办公厅",
      "国务院办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2021-private-share-province",
        metric: "private-compulsory-enrolment-share",
        stage: "compulsory",
        binds: "province",
        comparison: "<=",
        threshold: "5",
        unit: "%",
        clause: null,
        requirement: {
          zh: "省级民办义务教育在校生占比控制在5%以内",
          en: "at most 5 per cent of a province's pupils of compulsory education in private schools"
        },
        from: "2021-05-31",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2021-private-share-district",
        metric: "private-compulsory-enrolment-share",
        stage: "compulsory",
        comparison: "<=",
        threshold: "15",
        unit: "%",
        clause: null,
        requirement: {
          zh: "县级民办义务教育在校生占比一般不超过10%，最高不超过15%",
          en: "as a rule 10 and never above 15 per cent of a county's pupils of compulsory education in private schools"
        },
        from: "2021-05-31",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-private-education-regulation",
    title: {
      zh: "中华人民共和国民办教育促进法实施条例",
      en: "Regulation on private education (revised in 2021)"
    },
    number: "国务院令第741号",
    issuers: [
      "国务院"
    ],
    issuedOn: "2021-04-07",
    effectiveFrom: "2021-09-01",
    region: "全国",
    supersedes: "2004-private-education-regulation",
    url: null,
    standards: [
      {
        id: "2021-six-independences",
        metric: "six-independence",
        stage: "compulsory",
        comparison: ">=",
        threshold: "6",
        unit: "项",
        clause: "第七条第三款",
        requirement: {
          zh: "公办学校举办或者参与举办的民办学校应当具有独立的法人资格、校园和基本教育教学设施、专任教师队伍，独立进行会计核算，独立招生，独立颁发学业证书",
          en: "such schools have a legal person, campus, teachers, accounts, admission and certificates of their own"
        },
        from: "2021-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2021-no-new-public-private",
        metric: "new-public-private-coop-schools",
        stage: "compulsory",
        comparison: "<=",
        threshold: "0",
        unit: "所",
        clause: "第七条第一款",
        requirement: {
          zh: "实施义务教育的公办学校不得举办或者参与举办民办学校，也不得转为民办学校",
          en: "no public compulsory school runs, takes part in or becomes a private one"
        },
        from: "2021-09-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-public-private-school-notice",
    title: {
      zh: "教育部等八部门关于规范公办学校举办或者参与举办民办义务教育学校的通知",
      en: "Notice on private schools run with public ones"
    },
    number: null,
    issuers: [
      "教育部",
      "中央编办",
      "国家发展改革委",
      "民政部",
      "财政部",
      "人力资源社会保障部",
      "自然资源部",
      "住房和城乡建设部"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2023-public-private-schools",
        metric: "public-private-coop-schools",
        stage: "compulsory",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "“公参民”学校按类别转为公办、终止办学或者达到“六独立”",
          en: "every school run with a public one becomes public, closes, or stands on its own"
        },
        from: "2023-12-31",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-public-services-plan",
    title: {
      zh: "“十四五”公共服务规划",
      en: "Plan for public services of the 14th five years"
    },
    number: null,
    issuers: [
      "国家发展改革委等部门"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2025-nine-year-retention",
        metric: "nine-year-retention",
        stage: "compulsory",
        comparison: ">=",
        threshold: "96",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2025年九年义务教育巩固率达到96%",
          en: "96 per cent stay through the nine years by 2025"
        },
        from: "2025-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2025-senior-stage-gross-enrolment",
        metric: "senior-stage-gross-enrolment",
        stage: null,
        binds: "nation",
        comparison: ">",
        threshold: "92",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2025年高中阶段教育毛入学率大于92%",
          en: "above 92 per cent of the nation by 2025"
        },
        from: "2025-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2025-preschool-gross-enrolment",
        metric: "preschool-gross-enrolment",
        stage: "preschool",
        binds: "nation",
        comparison: ">",
        threshold: "90",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2025年学前教育毛入园率大于90%",
          en: "above 90 per cent of the nation by 2025"
        },
        from: "2025-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-senior-school-development-plan",
    title: {
      zh: "“十四五”县域普通高中发展提升行动计划",
      en: "Plan for senior schools of counties, 2021 to 2025"
    },
    number: null,
    issuers: [
      "教育部等九部门"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2025-senior-large-class-rate",
        metric: "senior-large-class-rate",
        stage: "senior",
        comparison: "<=",
        threshold: "0",
        unit: "%",
        clause: null,
        requirement: {
          zh: "县域普通高中全面消除56人及以上大班额",
          en: "no class of 56 and more in senior schools of counties"
        },
        from: "2025-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-sleep-notice",
    title: {
      zh: "教育部办公厅关于进一步加强中小学生睡眠管理工作的通知",
      en: "Notice on pupils' sleep"
    },
    number: "教基厅函〔2021〕11号",
    issuers: [
      "教育部办公厅"
    ],
    issuedOn: "2021-03-30",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://www.dzrgw.cn/?p=2988",
    standards: [
      {
        id: "2021-sleep-primary",
        metric: "sleep-hours",
        stage: "primary",
        comparison: ">=",
        threshold: "10",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "小学生每天睡眠时间达到10小时",
          en: "10 hours of sleep a day for primary pupils"
        },
        from: "2021-03-30",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2021-sleep-junior",
        metric: "sleep-hours",
        stage: "junior",
        comparison: ">=",
        threshold: "9",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "初中生每天睡眠时间达到9小时",
          en: "9 hours of sleep a day for junior pupils"
        },
        from: "2021-03-30",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2021-sleep-senior",
        metric: "sleep-hours",
        stage: "senior",
        comparison: ">=",
        threshold: "8",
        unit: "小时",
        clause: null,
        requirement: {
          zh: "高中生每天睡眠时间达到8小时",
          en: "8 hours of sleep a day for senior pupils"
        },
        from: "2021-03-30",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2021-special-education-plan",
    title: {
      zh: "国务院办公厅关于转发教育部等部门“十四五”特殊教育发展提升行动计划的通知",
      en: "Plan for special education of the 14th five years"
    },
    number: "国办发〔2021〕60号",
    issuers: [
      "国务院办公厅"
    ],
    issuedOn: "2021-12-31",
    effectiveFrom: null,
    region: "全国",
    supersedes: "2017-special-education-plan",
    url: null,
    standards: [
      {
        id: "2022-public-funds-special",
        metric: "public-funds-special-education",
        stage: "special",
        comparison: ">=",
        threshold: "7000",
        unit: "元/生·年",
        clause: null,
        requirement: {
          zh: "义务教育阶段特殊教育生均公用经费补助标准提高到7000元",
          en: "7000 yuan a pupil in special education"
        },
        from: "2022-06-30",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2025-disabled-children-enrolment",
        metric: "disabled-children-enrolment",
        stage: "compulsory",
        comparison: ">=",
        threshold: "97",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2025年适龄残疾儿童义务教育入学率达到97%",
          en: "97 per cent of disabled children are enrolled by 2025"
        },
        from: "2025-12-31",
        until: null,
        confidence: "second-hand",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2022-nonacademic-training-opinions",
    title: {
      zh: "教育部等十三部门关于规范面向中小学生的非学科类校外培训的意见",
      en: "Opinions on tutoring beyond school subjects"
    },
    number: "教监管〔2022〕4号",
    issuers: [
      "教育部等十三部门"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://z.hangzhou.com.cn/2022/esdjs/content/content_8436713_2.html",
    standards: [
      {
        id: "2022-tutoring-prepay-amount",
        metric: "training-org-prepay",
        stage: null,
        group: "amount",
        comparison: "<=",
        threshold: "5000",
        unit: "元",
        clause: null,
        requirement: {
          zh: "非学科类培训不得一次性收取超过5000元的费用",
          en: "no fees above 5000 yuan at once"
        },
        from: "2022-12-29",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2022-principal-responsibility-opinions",
    title: {
      zh: "关于建立中小学校党组织领导的校长负责制的意见（试行）",
      en: "Opinions on principals' responsibility under party leadership"
    },
    number: null,
    issuers: [
      "中共中央办公厅"
    ],
    issuedOn: null,
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: "https://scholarmate.com/S/dva5vA",
    standards: [
      {
        id: "2022-principal-responsibility",
        metric: "principal-responsibility-under-party",
        stage: null,
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: null,
        requirement: {
          zh: "符合条件的中小学校建立并实行党组织领导的校长负责制",
          en: "every school that is fit for it has a principal responsible under its party organisation"
        },
        from: "2022-01-31",
        until: null,
        confidence: "unconfirmed",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2023-mental-health-plan",
    title: {
      zh: "教育部等十七部门关于印发《全面加强和改进新时代学生心理健康工作专项行动计划（2023—2025年）》的通知",
      en: "Plan for pupils' mental health, 2023 to 2025"
    },
    number: "教体艺〔2023〕1号",
    issuers: [
      "教育部等十七部门"
    ],
    issuedOn: "2023-04-20",
    effectiveFrom: null,
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2025-psych-teacher-coverage",
        metric: "psych-teacher-coverage",
        stage: null,
        comparison: ">=",
        threshold: "95",
        unit: "%",
        clause: null,
        requirement: {
          zh: "到2025年配备专（兼）职心理健康教育教师的学校比例达到95%",
          en: "95 per cent of schools have a teacher of mental health by 2025"
        },
        from: "2025-12-31",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  },
  {
    id: "2024-preschool-education-law",
    title: {
      zh: "中华人民共和国学前教育法",
      en: "Preschool Education Law"
    },
    number: null,
    issuers: [
      "全国人民代表大会常务委员会"
    ],
    issuedOn: "2024-11-08",
    effectiveFrom: "2025-06-01",
    region: "全国",
    supersedes: null,
    url: null,
    standards: [
      {
        id: "2024-law-nontenured-social-insurance",
        metric: "nontenured-social-insurance-coverage",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: "第四十六条",
        requirement: {
          zh: "幼儿园依法为教职工缴纳社会保险费",
          en: "kindergartens pay social insurance for their staff as the law asks"
        },
        from: "2025-06-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2024-law-kindergarten-certificate",
        metric: "kindergarten-cert-rate",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: "第三十七条、第三十八条第二款",
        requirement: {
          zh: "担任幼儿园教师应当取得幼儿园教师资格，园长应当具有规定的教师资格",
          en: "every kindergarten teacher and head holds a certificate"
        },
        from: "2025-06-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      },
      {
        id: "2024-law-supporting-kindergarten",
        metric: "supporting-kindergarten-nonprofit",
        stage: "preschool",
        comparison: ">=",
        threshold: "100",
        unit: "%",
        clause: "第二十六条第一款",
        requirement: {
          zh: "配套幼儿园作为公共服务设施移交地方人民政府，用于举办普惠性幼儿园",
          en: "kindergartens of housing estates are handed to the government and run as inclusive ones"
        },
        from: "2025-06-01",
        until: null,
        confidence: "seen",
        verifiedOn: "2026-11-22"
      }
    ]
  }
]
