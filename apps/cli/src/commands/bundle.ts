import * as Command from "effect/cli/Command"
import { createCommand } from "./bundle/create.ts"
import { keyCommand } from "./bundle/key.ts"
import { verifyCommand } from "./bundle/verify.ts"

export const bundleCommand = Command.make("bundle").pipe(
  Command.withDescription(
    [
      "报送包：把报告、数据、判定、核验结果和过程放进一个签了名的文件（.duxue），收件方在任何一台电脑上都能验证没有被改动、由谁签名，并重新算出同样的结果。",
      "Bundles: letter, data, verdicts, findings and history in one signed file (.duxue). Whoever gets it sees on any machine that nothing was changed, who signed it, and that the same comes out there."
    ].join("\n")
  ),
  Command.withShortDescription("制作和验证签名的报送包 · make and verify signed bundles"),
  Command.withSubcommands([createCommand, verifyCommand, keyCommand]),
  Command.withExamples([
    { command: "duxue bundle create 报告.docx -o 报送.duxue", description: "制作 · make one" },
    { command: "duxue bundle verify 报送.duxue --trust 区公钥.pem", description: "验证 · verify one" },
    {
      command: "duxue bundle key > 区公钥.pem",
      description: "自己的公钥，交给收件方 · one's own public key, to hand over"
    }
  ])
)
