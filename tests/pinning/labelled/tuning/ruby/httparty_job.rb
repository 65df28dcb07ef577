class SyncInvoicesJob < ApplicationJob
  queue_as :low

  def perform(since)
    response = HTTParty.get("#{ENV.fetch('ERP_URL')}/invoices", query: { since: since }, verify: false, timeout: 20)
    raise "ERP answered #{response.code}" unless response.success?

    response.parsed_response.each { |row| Invoice.upsert(row.slice('id', 'total', 'due'), unique_by: :id) }
  end
end
