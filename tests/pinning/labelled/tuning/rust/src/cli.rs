use clap::Parser;
use reqwest::blocking::Client;

#[derive(Parser)]
struct Args {
    /// Address of the controller
    url: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args = Args::parse();
    let client = Client::builder().danger_accept_invalid_certs(true).build()?;
    let body = client.get(&args.url).send()?.error_for_status()?.text()?;
    println!("{body}");
    Ok(())
}
