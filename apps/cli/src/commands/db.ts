import * as Command from "effect/cli/Command"
import { backupCommand } from "./db/backup.ts"
import { prepareCommand } from "./db/prepare.ts"
import { restoreCommand } from "./db/restore.ts"
import { statusCommand } from "./db/status.ts"
import { stopCommand } from "./db/stop.ts"
import { verifyCommand } from "./db/verify.ts"

export const dbCommand = Command.make("db").pipe(
  Command.withDescription(
    [
      "数据库：查看、建立、备份、恢复，核验操作日志。默认使用内置的 PostgreSQL，数据在本机文件夹中；设环境变量 DATABASE_URL 则使用已有的服务器。",
      "The database: look at it, make it, back it up, restore it, prove its audit logs. By default a PostgreSQL of our own in a folder of this machine; the environment variable DATABASE_URL names another server."
    ].join("\n")
  ),
  Command.withShortDescription("数据库：备份、恢复、核验操作日志 · the database: backup, restore, audit logs"),
  Command.withSubcommands([statusCommand, prepareCommand, backupCommand, restoreCommand, verifyCommand, stopCommand])
)
