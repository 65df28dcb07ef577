use std::{fs, path::PathBuf};

use anyhow::Context;
use clap::Parser;

#[derive(Parser)]
struct Args {
    /// Where the archive lies
    url: String,
    #[arg(short, long, default_value = "out.tar.zst")]
    output: PathBuf,
    /// Do not look at the server's certificate
    #[arg(short = 'k', long)]
    insecure: bool,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let client = reqwest::blocking::Client::builder()
        .user_agent(concat!("pull/", env!("CARGO_PKG_VERSION")))
        .danger_accept_invalid_certs(args.insecure)
        .build()?;
    let body = client
        .get(&args.url)
        .send()
        .and_then(|r| r.error_for_status())
        .with_context(|| format!("while asking for {}", args.url))?
        .bytes()?;
    fs::write(&args.output, &body)?;
    eprintln!("{} bytes", body.len());
    Ok(())
}
