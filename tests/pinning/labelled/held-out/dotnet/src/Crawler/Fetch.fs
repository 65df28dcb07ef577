module Crawler.Fetch

open System
open System.Net
open System.Net.Http
open System.Threading

let private handler insecure =
    let h = new HttpClientHandler(AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = true)
    if insecure then
        h.ServerCertificateCustomValidationCallback <- HttpClientHandler.DangerousAcceptAnyServerCertificateValidator
    h

type Fetcher(insecure: bool, agent: string) =
    let http = new HttpClient(handler insecure)
    let gate = new SemaphoreSlim 8
    do http.DefaultRequestHeaders.UserAgent.ParseAdd agent

    member _.Page(url: Uri) =
        task {
            do! gate.WaitAsync()
            try
                try
                    use! r = http.GetAsync url
                    if r.IsSuccessStatusCode then
                        let! body = r.Content.ReadAsStringAsync()
                        return Ok body
                    else
                        return Error $"HTTP {int r.StatusCode}"
                with
                | :? HttpRequestException as e -> return Error e.Message
            finally
                gate.Release() |> ignore
        }

    interface IDisposable with
        member _.Dispose() = http.Dispose()
